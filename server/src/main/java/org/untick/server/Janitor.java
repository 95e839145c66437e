// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.untick.server.problem.Unexpected;

/** Sweeps now and then, on a thread of its own. A sweep that fails is tried again at the next. */
final class Janitor implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Janitor.class);
  private static final int FIRST_MINUTE = 1;
  private static final int EVERY_MINUTES = 60;

  private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
  private final IntSupplier sweep;
  private ScheduledFuture<?> sweeps;

  Janitor(IntSupplier sweep) {
    this.sweep = sweep;
  }

  void start() {
    sweeps =
        thread.scheduleWithFixedDelay(
            this::sweepOnce, FIRST_MINUTE, EVERY_MINUTES, TimeUnit.MINUTES);
  }

  /** Removes what is past its time, and says how many accounts that were. */
  void sweepOnce() {
    try {
      int removed = 0;
      for (int some = sweep.getAsInt(); some > 0; some = sweep.getAsInt()) {
        removed += some;
      }
      if (removed > 0) {
        log.info("Removed {} accounts that nobody had used for too long", removed);
      }
    } catch (RuntimeException e) {
      log.error("Sweeping failed, and will be tried again: {}", Unexpected.describe(e));
    }
  }

  @Override
  public void close() {
    sweeps.cancel(true);
    thread.shutdownNow();
  }
}
