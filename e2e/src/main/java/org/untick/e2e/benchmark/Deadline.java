// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.benchmark;

/**
 * A moment until which something may begin.
 *
 * @param nanoseconds as {@code System.nanoTime()} counts
 */
record Deadline(long nanoseconds) {

  private static final double MINUTE = 60e9;

  static Deadline in(double minutes) {
    return new Deadline(System.nanoTime() + (long) (minutes * MINUTE));
  }

  boolean isAhead() {
    return System.nanoTime() < nanoseconds;
  }
}
