// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.limit;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What is told apart of an address: all of an IPv4 address, the first 64 bits of an IPv6 address.
 * Never logged and never stored.
 *
 * @param hex 4 or 8 bytes
 */
record AddressPrefix(String hex) {
  private static final int BYTES = 8;

  /** Returns the prefix of an address. */
  static AddressPrefix of(InetAddress address) {
    byte[] bytes = address.getAddress();
    byte[] prefix = Arrays.copyOf(bytes, Math.min(bytes.length, BYTES));
    return new AddressPrefix(HexFormat.of().formatHex(prefix));
  }
}
