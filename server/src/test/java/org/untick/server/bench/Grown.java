// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import org.untick.server.ServerProcess;
import org.untick.server.conformance.Account;

/**
 * A server with a number of accounts.
 *
 * @param accounts of one slot each
 * @param filled how long it took to make them, in words
 */
record Grown(ServerProcess server, String epoch, String url, int accounts, String filled)
    implements AutoCloseable {
  private static final double NANOS_A_SECOND = 1e9;
  private static final int FEW = 10_000;

  /** Starts a server on a directory and fills its tables. */
  static Grown to(int accounts, Path data) throws SQLException {
    ServerProcess server = ServerProcess.asInstalled("--data", data.toString());
    String url = "jdbc:sqlite:" + data.resolve("untick.db");
    String epoch = Account.at(server.address()).epoch();
    long begun = System.nanoTime();
    Population.add(url, accounts, 1);
    double seconds = (System.nanoTime() - begun) / NANOS_A_SECOND;
    String filled = "%d accounts made in %.0f s".formatted(accounts, seconds);
    return new Grown(server, epoch, url, accounts, filled);
  }

  /** An account is full after 64 slots, which many writers of few accounts come to. */
  void makeRoom() throws SQLException {
    if (accounts <= FEW) {
      Population.add(url, accounts, 1);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
