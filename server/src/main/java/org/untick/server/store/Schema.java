// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/**
 * The tables, and whether those in a file are ours. All of it happens in one transaction, so two
 * servers started at once on one directory agree on one id.
 */
final class Schema {
  /** What this program writes; it refuses anything newer. */
  static final int VERSION = 1;

  private static final String CREATE =
      "CREATE TABLE server ("
          + "only_row INTEGER PRIMARY KEY CHECK (only_row = 1), "
          + "id TEXT NOT NULL, "
          + "schema_version INTEGER NOT NULL)";

  private final Connection connection;
  private final Path file;

  Schema(Connection connection, Path file) {
    this.connection = connection;
    this.file = file;
  }

  /**
   * Returns the server's id; makes the tables and the id in an empty database.
   *
   * @throws UnableToOpenStoreException if the tables are newer or not ours
   */
  ServerId serverId() throws SQLException {
    connection.setAutoCommit(false);
    if (isEmpty()) {
      create();
    }
    ServerId id = read();
    connection.commit();
    connection.setAutoCommit(true);
    return id;
  }

  private boolean isEmpty() throws SQLException {
    return count("SELECT count(*) FROM sqlite_master") == 0;
  }

  private void create() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(CREATE);
    }
    String insert = "INSERT INTO server (only_row, id, schema_version) VALUES (1, ?, ?)";
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      statement.setString(1, ServerId.random().hex());
      statement.setInt(2, VERSION);
      statement.executeUpdate();
    }
  }

  private ServerId read() throws SQLException {
    if (count("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'server'") == 0) {
      throw UnableToOpenStoreException.foreign(file);
    }
    String select = "SELECT id, schema_version FROM server";
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(select)) {
      if (!row.next()) {
        throw UnableToOpenStoreException.damaged(file);
      }
      refuseNewer(row.getInt("schema_version"));
      // A file cut short reads as a row of nulls, whatever the table declares.
      return parse(Objects.requireNonNullElse(row.getString("id"), ""));
    }
  }

  private void refuseNewer(int version) {
    if (version > VERSION) {
      throw UnableToOpenStoreException.newer(file, version);
    }
  }

  private ServerId parse(String hex) {
    try {
      return new ServerId(hex);
    } catch (IllegalArgumentException e) {
      throw UnableToOpenStoreException.damaged(file);
    }
  }

  private int count(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      return row.getInt(1);
    }
  }
}
