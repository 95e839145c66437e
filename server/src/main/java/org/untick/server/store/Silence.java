// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hangs up on an engine that has fallen silent, for a machine that is gone hangs up on nobody. The
 * driver's own time-out of the socket would do so too, but with it the system sets a timer for
 * every answer, which costs a write 8 % of its CPU.
 */
final class Silence implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Silence.class);
  private static final int LOOK_EVERY_MS = 500;

  private final Map<Connection, Bound> bounds = new ConcurrentHashMap<>();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(Silence::daemon);

  private final ScheduledFuture<?> looks =
      thread.scheduleWithFixedDelay(
          this::hangUp, LOOK_EVERY_MS, LOOK_EVERY_MS, TimeUnit.MILLISECONDS);

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "silence");
    thread.setDaemon(true);
    return thread;
  }

  /** How long an engine may be silent, and until when it may now. */
  private record Bound(long nanos, long deadline) {
    static Bound of(long nanos) {
      return new Bound(nanos, System.nanoTime() + nanos);
    }

    boolean isPast() {
      return deadline - System.nanoTime() < 0;
    }
  }

  /** Gives the first answer as long as the connection's socket gave it; 0 is for ever. */
  void bound(Connection connection) throws SQLException {
    int millis = connection.getNetworkTimeout();
    if (millis > 0) {
      connection.setNetworkTimeout(Runnable::run, 0);
      bounds.put(connection, Bound.of(TimeUnit.MILLISECONDS.toNanos(millis)));
    }
  }

  /** Gives the next answer as long again. */
  void renew(Connection connection) {
    bounds.computeIfPresent(connection, (c, bound) -> Bound.of(bound.nanos()));
  }

  /** No longer minds a connection. */
  synchronized void release(Connection connection) {
    bounds.remove(connection);
  }

  private void hangUp() {
    bounds.forEach(
        (connection, bound) -> {
          if (bound.isPast()) {
            hangUp(connection, bound);
          }
        });
  }

  /** Whoever waits for an answer gets an exception now; who has it already keeps his connection. */
  private synchronized void hangUp(Connection connection, Bound bound) {
    if (!bounds.remove(connection, bound)) {
      return;
    }
    try {
      connection.abort(Runnable::run);
    } catch (SQLException | RuntimeException e) {
      log.warn("A silent connection cannot be ended ({})", e.getClass().getSimpleName());
    }
  }

  @Override
  public void close() {
    looks.cancel(false);
    thread.shutdownNow();
  }
}
