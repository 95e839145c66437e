// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One connection with its prepared statements, which live as long as the session. For one thread at
 * a time. Parameters are {@link Bytes}, {@link Long}, {@link Integer} or {@link String}.
 */
public final class Session implements AutoCloseable {
  private final Connection connection;
  private final boolean remote;
  private final Map<String, PreparedStatement> statements = new HashMap<>();
  private final List<Later<?>> waiting = new ArrayList<>();

  Session(Connection connection) {
    this(connection, false);
  }

  private Session(Connection connection, boolean remote) {
    this.connection = connection;
    this.remote = remote;
  }

  /** Returns a session with an engine to which every trip counts. */
  static Session remote(Connection connection) {
    return new Session(connection, true);
  }

  /**
   * Makes something of a row.
   *
   * @param <T> what is made
   */
  public interface RowReader<T> {
    /** Returns what the row holds; never null. */
    T read(Row row) throws SQLException;
  }

  /** Returns every row of a query, or of a change with RETURNING. */
  public <T> List<T> list(String sql, RowReader<T> reader, Object... parameters)
      throws SQLException {
    return run(sql, parameters, statement -> rows(statement, reader));
  }

  private static <T> List<T> rows(PreparedStatement statement, RowReader<T> reader)
      throws SQLException {
    List<T> rows = new ArrayList<>();
    try (ResultSet result = statement.executeQuery()) {
      Row row = new Row(result);
      while (result.next()) {
        rows.add(reader.read(row));
      }
    }
    return rows;
  }

  /** Returns the first row, if there is one. */
  public <T> Optional<T> first(String sql, RowReader<T> reader, Object... parameters)
      throws SQLException {
    return list(sql, reader, parameters).stream().findFirst();
  }

  /**
   * Runs a statement at the latest before the next one, or at the end of the work. A remote engine
   * gets all that wait in one trip; each sees what those before it did, and after one that fails
   * none is run.
   */
  public <T> Later<T> later(String sql, RowReader<T> reader, Object... parameters)
      throws SQLException {
    Later<T> later = new Later<>(this, sql, reader, parameters);
    if (remote) {
      waiting.add(later);
    } else {
      run(sql, parameters, statement -> later.take(statement, statement.execute()));
    }
    return later;
  }

  /** Runs what waits. */
  void flush() throws SQLException {
    if (waiting.isEmpty()) {
      return;
    }
    List<Later<?>> all = List.copyOf(waiting);
    waiting.clear();
    String sql = all.stream().map(Later::sql).collect(Collectors.joining("; "));
    Object[] parameters = all.stream().flatMap(one -> one.parameters().stream()).toArray();
    run(sql, parameters, statement -> takeAll(statement, all));
  }

  private static boolean takeAll(PreparedStatement statement, List<Later<?>> all)
      throws SQLException {
    boolean hasRows = statement.execute();
    for (Later<?> one : all) {
      hasRows = one.take(statement, hasRows);
    }
    return hasRows;
  }

  /** Changes rows and returns how many. */
  public int update(String sql, Object... parameters) throws SQLException {
    return run(sql, parameters, PreparedStatement::executeUpdate);
  }

  /** Runs a statement that has no parameters and no result. */
  void execute(String sql) throws SQLException {
    run(sql, new Object[0], PreparedStatement::execute);
  }

  private interface Execution<T> {
    T run(PreparedStatement statement) throws SQLException;
  }

  /** SQLite's driver never runs a statement again that failed once, so that one is dropped. */
  private <T> T run(String sql, Object[] parameters, Execution<T> execution) throws SQLException {
    flush();
    PreparedStatement statement = prepared(sql);
    try {
      for (int i = 0; i < parameters.length; i++) {
        bind(statement, i + 1, parameters[i]);
      }
      return execution.run(statement);
    } catch (SQLException e) {
      statements.remove(sql);
      statement.close();
      throw e;
    }
  }

  private PreparedStatement prepared(String sql) throws SQLException {
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      statements.put(sql, statement);
    }
    return statement;
  }

  private static void bind(PreparedStatement statement, int index, Object value)
      throws SQLException {
    if (value instanceof Bytes bytes) {
      statement.setBytes(index, bytes.toArray());
    } else if (value instanceof Number number) {
      statement.setLong(index, number.longValue());
    } else if (value instanceof String text) {
      statement.setString(index, text);
    } else {
      throw new IllegalArgumentException("a parameter is bytes, a number or text");
    }
  }

  /** Closes the statements; the connection is its owner's. */
  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : statements.values()) {
      statement.close();
    }
    statements.clear();
  }
}
