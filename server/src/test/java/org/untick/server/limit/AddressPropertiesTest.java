// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class AddressPropertiesTest {
  @Property
  void an_address_is_read_as_it_was_written(@ForAll @Size(4) byte[] v4, @ForAll @Size(16) byte[] v6)
      throws UnknownHostException {
    for (byte[] bytes : new byte[][] {v4, v6}) {
      InetAddress address = InetAddress.getByAddress(bytes);
      assertThat(NumericAddress.parse(address.getHostAddress())).hasValue(address);
    }
  }

  @Property
  void any_text_of_their_characters_is_an_address_or_none(
      @ForAll @StringLength(max = 20) @NumericChars @Chars({'.', ':', 'a', 'f', '[', ']', '%'})
          String text) {
    NumericAddress.parse(text)
        .ifPresent(address -> assertThat(AddressPrefix.of(address).hex()).hasSizeBetween(8, 16));
  }
}
