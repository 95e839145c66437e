// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.setting;

/**
 * Sets of 32-bit hashes as text: eight letters from {@code a} to {@code p} for each, end to end.
 */
public final class Hashes {

  private static final int DIGITS = 8;
  private static final int BITS = 4;
  private static final int MASK = 15;

  private Hashes() {}

  /** One hash as text. */
  public static String encode(int hash) {
    var digits = new StringBuilder();
    for (int i = 0; i < DIGITS; i++) {
      digits.append((char) ('a' + ((hash >>> (i * BITS)) & MASK)));
    }
    return digits.toString();
  }

  /** Whether a set has this hash; 0, the hash of no text, is in none. */
  static boolean has(String set, int hash) {
    for (int i = 0; hash != 0 && i < set.length(); i += DIGITS) {
      if (at(set, i) == hash) {
        return true;
      }
    }
    return false;
  }

  private static int at(String set, int start) {
    int hash = 0;
    for (int i = DIGITS - 1; i >= 0; i--) {
      hash = (hash << BITS) | (set.charAt(start + i) - 'a');
    }
    return hash;
  }
}
