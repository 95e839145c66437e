// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.Metrics;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A few connections to PostgreSQL, for which many threads wait their turn. */
final class PostgresPool implements AutoCloseable {
  static final int SIZE = 10;

  /** For a turn, and then for a connection that answers: together what a client waits at most. */
  private static final int TURN_MS = 2_000;

  private static final int CONNECTION_MS = 3_000;
  private static final int VALIDATION_MS = 1_500;

  /** A server's statements are short; those of a command may take their time. */
  private static final int LONGEST_SILENCE_S = 20;

  /** Shorter than any sensible silence: who gives up a lock by himself leaves no backend behind. */
  private static final int LONGEST_LOCK_S = 5;

  private final HikariDataSource connections;
  private final Silence silence = new Silence();

  /**
   * Who waits for the pool itself has it look each time whether to connect once more. A fair one
   * costs a write 9 % more CPU; with this one somebody may wait while later ones are served.
   */
  private final Semaphore places = new Semaphore(SIZE);

  /** When nobody got a connection, as {@link System#nanoTime} has it; 0 if somebody has since. */
  private volatile long failedAt;

  private PostgresPool(HikariDataSource connections) {
    this.connections = connections;
  }

  /** Prepares to connect. An answer may take 20 s, another time that the address says, or any. */
  static PostgresPool of(String address, boolean isForServer) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(address);
    config.setPoolName("untick");
    config.setMaximumPoolSize(SIZE);
    config.setConnectionTimeout(CONNECTION_MS);
    config.setValidationTimeout(VALIDATION_MS);
    config.setInitializationFailTimeout(-1);
    String silence = String.valueOf(isForServer ? LONGEST_SILENCE_S : 0);
    config.addDataSourceProperty("socketTimeout", silence);
    config.setConnectionInitSql("SET lock_timeout = '" + LONGEST_LOCK_S + "s'");
    config.setMetricRegistry(Metrics.globalRegistry);
    return new PostgresPool(new HikariDataSource(config));
  }

  /**
   * Does something with a connection.
   *
   * @param <T> what comes of it
   */
  interface Use<T> {
    T run(Connection connection) throws SQLException;
  }

  /** Tells that a borrowed connection is asked something: it may be silent as long again. */
  void asked(Connection connection) {
    silence.renew(connection);
  }

  /** Lends a connection when one is free. */
  <T> T lend(Use<T> use) throws SQLException {
    takePlace();
    try (Connection connection = connect()) {
      silence.bound(connection);
      try {
        return use.run(connection);
      } finally {
        silence.release(connection);
      }
    } finally {
      places.release();
    }
  }

  private Connection connect() throws SQLException {
    try {
      Connection connection = connections.getConnection();
      failedAt = 0;
      return connection;
    } catch (SQLException e) {
      failedAt = System.nanoTime();
      throw e;
    }
  }

  /** While nobody gets a connection, who would have to wait for a turn does not. */
  private int patience() {
    long since = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - failedAt);
    return failedAt != 0 && since < TURN_MS + CONNECTION_MS ? 0 : TURN_MS;
  }

  private void takePlace() throws SQLException {
    try {
      if (!places.tryAcquire(patience(), TimeUnit.MILLISECONDS)) {
        throw new SQLTransientConnectionException("all connections are in use");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnableToUseStoreException("interrupted while waiting for a connection");
    }
  }

  /** Closes a connection in use instead of taking it back. */
  void drop(Connection connection) {
    connections.evictConnection(connection);
  }

  @Override
  public void close() {
    connections.close();
    silence.close();
  }
}
