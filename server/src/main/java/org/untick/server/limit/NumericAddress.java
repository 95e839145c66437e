// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.limit;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads addresses that are written as numbers, and asks no name server about any other. */
final class NumericAddress {
  private static final int PARTS_OF_V4 = 4;
  private static final int LARGEST_PART = 255;
  private static final Pattern V6 = Pattern.compile("[0-9a-fA-F]*:[0-9a-fA-F:.]*");

  private NumericAddress() {}

  /** Returns the address, none if the text is something else; brackets around it may be there. */
  static Optional<InetAddress> parse(String text) {
    String bare = text.startsWith("[") && text.endsWith("]") ? inside(text) : text;
    byte[] v4 = v4(bare);
    if (v4.length == 0 && !V6.matcher(bare).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          v4.length == 0 ? InetAddress.getByName(bare) : InetAddress.getByAddress(v4));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  /** Reads four numbers without leading zeros; none otherwise. Every request comes by here. */
  private static byte[] v4(String text) {
    byte[] parts = new byte[PARTS_OF_V4];
    int part = 0;
    int digits = 0;
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isDigit = c >= '0' && c <= '9' && (digits == 0 || value > 0);
      boolean isDot = c == '.' && digits > 0 && part < PARTS_OF_V4 - 1;
      value = isDigit ? 10 * value + c - '0' : 0;
      if ((!isDigit && !isDot) || value > LARGEST_PART) {
        return new byte[0];
      }
      digits = isDigit ? digits + 1 : 0;
      part += isDot ? 1 : 0;
      parts[part] = (byte) value;
    }
    return part == PARTS_OF_V4 - 1 && digits > 0 ? parts : new byte[0];
  }

  private static String inside(String text) {
    return text.substring(1, text.length() - 1);
  }
}
