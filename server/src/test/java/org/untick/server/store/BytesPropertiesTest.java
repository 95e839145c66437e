// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

class BytesPropertiesTest {
  @Property
  void bytes_are_read_as_they_were_written(@ForAll byte[] content) {
    Bytes bytes = Bytes.of(content);

    assertThat(Bytes.ofBase64(bytes.base64())).isEqualTo(bytes);
    assertThat(Bytes.ofHex(bytes.hex())).isEqualTo(bytes);
    assertThat(bytes.toArray()).isEqualTo(content);
  }

  @Property
  void any_text_is_the_one_way_to_write_its_bytes_or_refused(@ForAll String text) {
    assertCanonical(text);
  }

  @Property
  void so_is_any_text_of_base64_characters(
      @ForAll @StringLength(max = 12) @AlphaChars @NumericChars @Chars({'-', '_', '+', '/', '='})
          String text) {
    assertCanonical(text);
  }

  private static void assertCanonical(String text) {
    parse(text, Bytes::ofBase64).ifPresent(b -> assertThat(b.base64()).isEqualTo(text));
    parse(text, Bytes::ofHex).ifPresent(b -> assertThat(b.hex()).isEqualToIgnoringCase(text));
  }

  private static Optional<Bytes> parse(String text, Function<String, Bytes> form) {
    try {
      return Optional.of(form.apply(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
