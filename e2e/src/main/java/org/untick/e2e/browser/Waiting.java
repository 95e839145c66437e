// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.browser;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits by asking again and again. */
public final class Waiting {
  private static final long SHORTEST = 25;
  private static final long LONGEST = 200;

  /** What has not come in so many pauses may wait one more: browsers are slower while asked. */
  private static final int PATIENCE = 20;

  private Waiting() {}

  /**
   * Waits until something holds; a {@link BrowserException} while asking counts as "not yet".
   *
   * @param description what is waited for; completes "waiting until"
   * @param timeout how long at most
   * @param condition what should come to hold
   * @throws BrowserException if it does not come to hold in time
   */
  public static void until(String description, Duration timeout, BooleanSupplier condition) {
    long begun = System.nanoTime();
    BrowserException last = null;
    do {
      try {
        if (condition.getAsBoolean()) {
          return;
        }
        last = null;
      } catch (BrowserException e) {
        last = e;
      }
      pause(shareOf(System.nanoTime() - begun));
    } while (System.nanoTime() - begun < timeout.toNanos());
    throw failure(description, timeout, last);
  }

  private static BrowserException failure(
      String description, Duration timeout, BrowserException last) {
    String message = "Timed out after " + seconds(timeout) + " waiting until " + description;
    return last == null
        ? new BrowserException(message)
        : new BrowserException(message + ": " + last.getMessage(), last);
  }

  private static String seconds(Duration timeout) {
    return timeout.toMillis() / 1000.0 + " s";
  }

  private static Duration shareOf(long waited) {
    long share = TimeUnit.NANOSECONDS.toMillis(waited) / PATIENCE;
    return Duration.ofMillis(Math.max(SHORTEST, Math.min(share, LONGEST)));
  }

  /** Lets a time pass in which nothing can be asked, or in which nothing should happen. */
  public static void pause(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BrowserException("Interrupted while waiting", e);
    }
  }
}
