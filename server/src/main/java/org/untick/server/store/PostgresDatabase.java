// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.store;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Metrics;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * PostgreSQL, or an engine that speaks as it does. Any number of servers may share one: every
 * change that is made for a credential locks the row of its account first. A transaction that the
 * engine gave up in favour of another (40001, 40P01) is run again, up to {@value #TRIES} times,
 * after a short random wait.
 */
public final class PostgresDatabase implements Database {
  private static final Set<String> GIVEN_UP = Set.of("40001", "40P01");
  private static final Set<String> MADE_MEANWHILE = Set.of("23505", "42P07", "42710", "42701");
  private static final Counter RUN_AGAIN =
      Counter.builder("untick.postgres.retries")
          .description("Transactions run again after 40001 or 40P01")
          .register(Metrics.globalRegistry);
  private static final int TRIES = 10;
  private static final int LONGEST_WAIT_MS = 20;

  private final PostgresPool pool;
  private final String epoch;

  private PostgresDatabase(PostgresPool pool, boolean mayMake) {
    this.pool = pool;
    this.epoch =
        again(MADE_MEANWHILE, () -> pool.lend(c -> inTransaction(c, () -> epochOf(c, mayMake))));
  }

  /**
   * Connects, and makes the tables where there are none.
   *
   * @param address as JDBC wants it, {@code jdbc:postgresql://…}
   * @throws UnableToOpenStoreException if it cannot be reached, or its tables are newer or not ours
   */
  public static PostgresDatabase open(String address) {
    return open(address, true);
  }

  /** As {@link #open(String)}, but makes nothing where there are no tables. */
  public static PostgresDatabase openExisting(String address) {
    return open(address, false);
  }

  private static PostgresDatabase open(String address, boolean mayMake) {
    PostgresPool pool = PostgresPool.of(address, mayMake);
    try {
      return new PostgresDatabase(pool, mayMake);
    } catch (UnableToUseStoreException e) {
      pool.close();
      throw UnableToOpenStoreException.unreachable(e);
    } catch (RuntimeException e) {
      pool.close();
      throw e;
    }
  }

  /** Two servers that start on an empty database both try; one finds the other's tables. */
  private static String epochOf(Connection connection, boolean mayMake) throws SQLException {
    Schema schema = new Schema(connection, Schema.Engine.POSTGRES, "at --database");
    if (!mayMake) {
      schema.requireTables();
    }
    schema.serverId();
    return schema.epoch();
  }

  @Override
  public <T> T read(Work<T> work) {
    return again(Set.of(), () -> pool.lend(connection -> read(connection, work)));
  }

  private Session session(Connection connection) {
    return Session.remote(connection, () -> pool.asked(connection));
  }

  private <T> T read(Connection connection, Work<T> work) throws SQLException {
    try (Session session = session(connection)) {
      T result = work.run(session);
      session.flush();
      return result;
    }
  }

  @Override
  public <T> T write(Work<T> work) {
    return again(Set.of(), () -> pool.lend(connection -> write(connection, work)));
  }

  /** The driver would send a BEGIN of its own before all else; this one goes along with it. */
  private <T> T write(Connection connection, Work<T> work) throws SQLException {
    try (Session session = session(connection)) {
      session.begin();
      try {
        T result = work.run(session);
        session.commit();
        return result;
      } catch (SQLException | RuntimeException | Error e) {
        undo(connection, session, e);
        throw e;
      }
    }
  }

  /** A connection that is closed undoes as well. */
  private void undo(Connection connection, Session session, Throwable cause) {
    try {
      session.rollBack();
    } catch (SQLException | RuntimeException | Error e) {
      cause.addSuppressed(e);
      pool.drop(connection);
    }
  }

  private interface Attempt<T> {
    T run() throws SQLException;
  }

  private static <T> T inTransaction(Connection connection, Attempt<T> attempt)
      throws SQLException {
    connection.setAutoCommit(false);
    T result = attempt.run();
    connection.commit();
    return result;
  }

  private static <T> T again(Set<String> also, Attempt<T> attempt) {
    for (int i = 1; ; i++) {
      try {
        return attempt.run();
      } catch (SQLException e) {
        String state = Objects.requireNonNullElse(e.getSQLState(), "");
        boolean mayRetry = GIVEN_UP.contains(state) || also.contains(state);
        if (!mayRetry || i == TRIES) {
          throw new UnableToUseStoreException(e);
        }
        RUN_AGAIN.increment();
        waitAWhile(i);
      }
    }
  }

  private static void waitAWhile(int attempt) {
    try {
      TimeUnit.MILLISECONDS.sleep(
          ThreadLocalRandom.current().nextLong(1 + LONGEST_WAIT_MS * (long) attempt));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnableToUseStoreException("interrupted between two attempts");
    }
  }

  @Override
  public String epoch() {
    return epoch;
  }

  @Override
  public boolean isSqlite() {
    return false;
  }

  @Override
  public void close() {
    pool.close();
  }
}
