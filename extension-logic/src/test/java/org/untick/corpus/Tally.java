// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.corpus;

import java.util.Locale;

/** How often something was there to be said, and was said, and rightly. */
final class Tally {

  private int due;
  private int said;
  private int right;

  /** Counts one page: whether there was something to say, whether it was said, and rightly. */
  void add(boolean wasDue, boolean wasSaid, boolean wasRight) {
    due += wasDue ? 1 : 0;
    said += wasSaid ? 1 : 0;
    right += wasRight ? 1 : 0;
  }

  /** The share of what there was to say that was said; 1 for nothing. */
  double recall() {
    return share(due);
  }

  /** The share of what was said that was right; 1 for nothing. */
  double precision() {
    return share(said);
  }

  String recallText() {
    return text(due);
  }

  String precisionText() {
    return text(said);
  }

  private double share(int whole) {
    return whole == 0 ? 1 : (double) right / whole;
  }

  /** Rounded down, so that 1 is all of them. */
  private String text(int whole) {
    double floor = Math.floor(share(whole) * 10_000) / 10_000;
    return whole == 0 ? "–" : String.format(Locale.ROOT, "%.4f", floor);
  }
}
