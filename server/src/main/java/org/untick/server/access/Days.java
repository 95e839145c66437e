// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.access;

import java.time.Clock;
import java.time.LocalDate;

/** Today, and now; the only time that is kept of a visit is its day. */
public final class Days {
  private final Clock clock;

  /** Reads a clock, in UTC. */
  public Days(Clock clock) {
    this.clock = clock;
  }

  /** Returns today in days since 1970-01-01. */
  public long today() {
    return Math.floorDiv(now(), 86_400L);
  }

  /** Returns now in seconds since 1970-01-01. */
  public long now() {
    return clock.instant().getEpochSecond();
  }

  /** Returns a day as in {@code 2026-11-22}. */
  public static String text(long day) {
    return LocalDate.ofEpochDay(day).toString();
  }
}
