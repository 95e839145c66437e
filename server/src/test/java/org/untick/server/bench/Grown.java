// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.bench;

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
  private final String epoch;
  private final String url;
  private final int accounts;
  private final double seconds;
  private final AtomicInteger rewritten = new AtomicInteger();

  /** Starts a server on a directory and fills its tables. */
  Grown(int accounts, Path data) throws SQLException {
    this.server = ServerProcess.asInstalled("--data", data.toString());
    this.epoch = Account.at(server.address()).epoch();
    this.url = "jdbc:sqlite:" + data.resolve("untick.db");
    this.accounts = accounts;
    long begun = System.nanoTime();
    Population.add(url, accounts, 1);
    this.seconds = (System.nanoTime() - begun) / NANOS_A_SECOND;
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
    return "%d accounts, made in %.0f s".formatted(accounts, seconds);
  }

  @Override
  public void close() {
    server.close();
  }
}
