// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
  static final int VERSION = 2;

  private static final String CREATE =
      "CREATE TABLE server ("
          + "only_row INTEGER PRIMARY KEY CHECK (only_row = 1), "
          + "id TEXT NOT NULL, "
          + "schema_version INTEGER NOT NULL)";

  private final Connection connection;
  private final Engine engine;
  private final Object place;

  /** Works on a connection inside a transaction; place is what errors call the database. */
  Schema(Connection connection, Engine engine, Object place) {
    this.connection = connection;
    this.engine = engine;
    this.place = place;
  }

  /** Where an engine lists the tables there are. */
  enum Engine {
    SQLITE("SELECT count(*) FROM sqlite_master WHERE type = 'table'", "name"),
    POSTGRES(
        "SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema()",
        "table_name");

    private final String countTables;
    private final String nameColumn;

    Engine(String countTables, String nameColumn) {
      this.countTables = countTables;
      this.nameColumn = nameColumn;
    }
  }

  /**
   * Does nothing if there are tables.
   *
   * @throws UnableToOpenStoreException if there is none
   */
  void requireTables() throws SQLException {
    if (count(engine.countTables) == 0) {
      throw UnableToOpenStoreException.absent(place);
    }
  }

  /**
   * Returns the server's id; makes the tables and the id in an empty database, and what is missing
   * in an older one.
   *
   * @throws UnableToOpenStoreException if the tables are newer or not ours
   */
  ServerId serverId() throws SQLException {
    if (count(engine.countTables) == 0) {
      create();
    }
    ServerId id = read();
    if (version() < VERSION) {
      addTables();
    }
    return id;
  }

  /** Returns the name of this history, 8 hexadecimal digits. */
  String epoch() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT epoch FROM server")) {
      row.next();
      return row.getString(1);
    }
  }

  private int version() throws SQLException {
    return count("SELECT schema_version FROM server");
  }

  private void addTables() throws SQLException {
    for (String sql : tables().split(";", -1)) {
      if (!sql.isBlank()) {
        execute(inItsKey(sql));
      }
    }
    String update = "UPDATE server SET epoch = ?, schema_version = ?";
    try (PreparedStatement statement = connection.prepareStatement(update)) {
      statement.setString(1, Epoch.random());
      statement.setInt(2, VERSION);
      statement.executeUpdate();
    }
  }

  /** SQLite keeps rows that hold nothing large in the index of their key: one look-up, not two. */
  private String inItsKey(String sql) {
    boolean small = sql.contains("PRIMARY KEY") && !sql.contains(" sealed ");
    return engine == Engine.SQLITE && small ? sql + " WITHOUT ROWID" : sql;
  }

  private static String tables() {
    try (InputStream in = Schema.class.getResourceAsStream("tables.sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void create() throws SQLException {
    execute(CREATE);
    String insert = "INSERT INTO server (only_row, id, schema_version) VALUES (1, ?, ?)";
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      statement.setString(1, ServerId.random().hex());
      statement.setInt(2, 1);
      statement.executeUpdate();
    }
  }

  private ServerId read() throws SQLException {
    if (count(engine.countTables + " AND " + engine.nameColumn + " = 'server'") == 0) {
      throw UnableToOpenStoreException.foreign(place);
    }
    String select = "SELECT id, schema_version FROM server";
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(select)) {
      if (!row.next()) {
        throw UnableToOpenStoreException.damaged(place);
      }
      refuseNewer(row.getInt("schema_version"));
      // A file cut short reads as a row of nulls, whatever the table declares.
      return parse(Objects.requireNonNullElse(row.getString("id"), ""));
    }
  }

  private void refuseNewer(int version) {
    if (version > VERSION) {
      throw UnableToOpenStoreException.newer(place, version);
    }
  }

  private ServerId parse(String hex) {
    try {
      return new ServerId(hex);
    } catch (IllegalArgumentException e) {
      throw UnableToOpenStoreException.damaged(place);
    }
  }

  private int count(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getInt(1);
    }
  }
}
