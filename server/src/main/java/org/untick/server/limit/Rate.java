// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.limit;

/**
 * How often something may happen.
 *
 * @param burst how many at once, 0 for no limit at all
 * @param perSecond how many come back every second
 */
public record Rate(int burst, double perSecond) {
  private static final double SECONDS_A_DAY = 86_400;

  /** Returns so many a day. */
  public static Rate perDay(int count) {
    return new Rate(count, count / SECONDS_A_DAY);
  }

  /** Returns so many a minute, all of them at once if need be. */
  public static Rate perMinute(int count) {
    return new Rate(count, count / 60.0);
  }

  boolean isUnlimited() {
    return burst == 0;
  }

  @Override
  public String toString() {
    return burst + " at once, then one every " + Math.round(1 / perSecond * 10) / 10.0 + " s";
  }
}
