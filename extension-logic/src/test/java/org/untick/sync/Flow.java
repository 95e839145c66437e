// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Something that users do in several asynchronous steps, and that is stopped after each of them.
 *
 * @param before what was done before, undisturbed
 * @param act what is stopped
 * @param again what the user does when the pages are opened again
 * @param check what has to hold in the end
 */
record Flow(
    Consumer<Pages> before, Consumer<Pages> act, Consumer<Pages> again, Consumer<Pages> check) {

  /** What becomes of a request that is under way at a stop. */
  private enum Fate {
    ARRIVES,
    IS_LOST,
    IS_LATE
  }

  private static final int SEEDS = 3;

  /** Stops one of the machines after the first step, after the second, and so on. */
  void stopEverywhere(boolean first) {
    int fates = Fate.values().length;
    IntStream.range(0, SEEDS * fates)
        .parallel()
        .forEach(
            run -> {
              int stop = 0;
              while (stopAfter(stop, Fate.values()[run % fates], run / fates, first)) {
                stop++;
              }
            });
  }

  /** Tells whether there was that step. */
  private boolean stopAfter(int stop, Fate fate, int seed, boolean first) {
    var pages = new Pages(seed);
    before.accept(pages);
    pages.world.finish();
    try {
      act.accept(pages);
      int steps = 0;
      while (steps < stop && pages.world.step()) {
        steps++;
      }
      (first ? pages.one : pages.two).crash();
      if (fate == Fate.ARRIVES) {
        pages.world.finish();
      } else if (fate == Fate.IS_LOST) {
        pages.world.lose();
      }
      again.accept(pages);
      pages.world.finish();
      check.accept(pages);
      return steps == stop;
    } catch (RuntimeException | AssertionError e) {
      String where = "After step %d, the request %s, seed %d: ".formatted(stop, fate, seed);
      throw new AssertionError(where + pages.problems + " " + e.getMessage(), e);
    }
  }
}
