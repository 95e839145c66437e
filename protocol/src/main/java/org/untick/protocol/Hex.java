// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.protocol;

/** Lower-case hexadecimal, the only form ids have on the wire. */
final class Hex {
  private Hex() {}

  /**
   * Returns the text if it is an id.
   *
   * @throws IllegalArgumentException if it is not 32 lower-case hexadecimal digits
   */
  static String requireId(String text) {
    if (!isLowerCase(text, 2 * Limits.ID_BYTES)) {
      throw new IllegalArgumentException("an id is 32 lower-case hexadecimal digits");
    }
    return text;
  }

  private static boolean isLowerCase(String text, int length) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
        return false;
      }
    }
    return text.length() == length;
  }
}
