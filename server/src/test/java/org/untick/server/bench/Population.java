// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.untick.server.store.Bytes;

/** Fills tables that a server has made, many rows at a time. */
final class Population {
  private static final int BATCH = 1_000;
  private static final long TODAY = System.currentTimeMillis() / 86_400_000;

  private Population() {}

  /** Adds accounts with a device and some slots each, all at revision 1. */
  static void add(String url, int accounts, int slots) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url)) {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        for (String table : new String[] {"slots", "devices", "accounts"}) {
          statement.execute("DELETE FROM " + table);
        }
      }
      for (int first = 0; first < accounts; first += BATCH) {
        int[] numbers = IntStream.range(first, Math.min(first + BATCH, accounts)).toArray();
        insert(connection, "accounts VALUES (?, ?, 1, ?, ?)", numbers, Population::account);
        insert(connection, "devices VALUES (?, ?, ?, ?, ?)", numbers, Population::device);
        for (int slot = 0; slot < slots; slot++) {
          int number = slot;
          insert(
              connection, "slots VALUES (?, ?, 1, 4096, ?)", numbers, (s, n) -> slot(s, n, number));
        }
        connection.commit();
      }
    }
  }

  private interface Filler {
    void fill(PreparedStatement statement, int number) throws SQLException;
  }

  private static void insert(Connection connection, String into, int[] numbers, Filler filler)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("INSERT INTO " + into)) {
      for (int number : numbers) {
        filler.fill(statement, number);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private static void account(PreparedStatement statement, int number) throws SQLException {
    statement.setBytes(1, Work.account(number).toArray());
    statement.setBytes(2, new byte[32]);
    statement.setLong(3, TODAY);
    statement.setLong(4, TODAY + 1);
  }

  private static void device(PreparedStatement statement, int number) throws SQLException {
    Bytes account = Work.account(number);
    statement.setBytes(1, account.toArray());
    statement.setBytes(2, account.toArray());
    statement.setBytes(3, Work.token(number).sha256().toArray());
    statement.setLong(4, TODAY);
    statement.setLong(5, TODAY + 1);
  }

  private static void slot(PreparedStatement statement, int number, int slot) throws SQLException {
    byte[] sealed = new byte[4_096];
    ThreadLocalRandom.current().nextBytes(sealed);
    statement.setBytes(1, Work.account(number).toArray());
    statement.setBytes(2, Work.slot(slot).toArray());
    statement.setBytes(3, sealed);
  }
}
