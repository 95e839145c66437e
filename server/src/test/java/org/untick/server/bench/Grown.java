// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.untick.server.ServerProcess;
import org.untick.server.conformance.Account;

/** A server with a number of accounts of one slot each. */
final class Grown implements AutoCloseable {
  private static final double NANOS_A_SECOND = 1e9;
  private static final int FEW = 10_000;

  /** Has no factor with the numbers of accounts, so that a stride meets each of them. */
  private static final long STRIDE = 7_919;

  private final ServerProcess server;
  private final Closeable database;
  private final String epoch;
  private final String url;
  private final int accounts;
  private final AtomicInteger rewritten = new AtomicInteger();

  private Grown(int accounts, ServerProcess server, String url, Closeable database)
      throws SQLException {
    this.server = server;
    this.database = database;
    this.epoch = Account.at(server.address()).epoch();
    this.url = url;
    this.accounts = accounts;
    long begun = System.nanoTime();
    Population.add(url, accounts, 1);
    double seconds = (System.nanoTime() - begun) / NANOS_A_SECOND;
    Benchmark.say("%d accounts made in %.0f s", accounts, seconds);
  }

  /** Starts a server on a directory and fills its tables. */
  static Grown sqlite(int accounts, Path data) throws SQLException {
    ServerProcess server = ServerProcess.asInstalled("--data", data.toString());
    return new Grown(accounts, server, "jdbc:sqlite:" + data.resolve("untick.db"), () -> {});
  }

  /** Starts a PostgreSQL and a server on it, and fills its tables. */
  static Grown postgres(int accounts) throws SQLException, IOException {
    EmbeddedPostgres postgres = Benchmark.durable();
    String url = postgres.getJdbcUrl("postgres", "postgres");
    ServerProcess server = ServerProcess.asInstalled("--database", url);
    return new Grown(accounts, server, url + "&reWriteBatchedInserts=true", postgres);
  }

  ServerProcess server() {
    return server;
  }

  /** Returns the next request. A rewrite is of an account whose last one is long past. */
  byte[] next(Work work) {
    if (work != Work.REWRITE) {
      return work.ours(ThreadLocalRandom.current().nextInt(accounts), epoch, 1);
    }
    int turn = rewritten.getAndIncrement();
    return work.ours((int) (turn * STRIDE % accounts), epoch, 1 + turn / accounts);
  }

  /** An account is full after 64 slots, which many writers of few accounts come to. */
  void makeRoom() throws SQLException {
    if (accounts <= FEW) {
      Population.add(url, accounts, 1);
    }
  }

  @Override
  public String toString() {
    return accounts + " accounts";
  }

  @Override
  public void close() throws IOException {
    server.close();
    database.close();
  }
}
