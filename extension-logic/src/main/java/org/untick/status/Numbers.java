// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.status;

/** Reads numbers without exceptions. */
final class Numbers {

  private static final int DIGITS = 16;

  private Numbers() {}

  /** A whole number of decimal digits; -1 for anything else. */
  static long parse(String text) {
    if (text.isEmpty() || text.length() > DIGITS) {
      return -1;
    }
    long number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }
}
