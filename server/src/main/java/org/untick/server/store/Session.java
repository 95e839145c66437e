// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One connection with its prepared statements, which live as long as the session. For one thread at
 * a time. Parameters are {@link Bytes}, {@link Long}, {@link Integer} or {@link String}.
 */
public final class Session implements AutoCloseable {
  private static final String DIVIDED_BY_ZERO = "22012";

  private final Statements statements;
  private final boolean remote;
  private final Runnable asked;
  private final List<Later<?>> waiting = new ArrayList<>();
  private boolean begun;
  private boolean committed;

  Session(Connection connection) {
    this(connection, false, () -> {});
  }

  private Session(Connection connection, boolean remote, Runnable asked) {
    this.statements = new Statements(connection);
    this.remote = remote;
    this.asked = asked;
  }

  /**
   * Returns a session with an engine to which every trip counts.
   *
   * @param asked is run before each
   */
  static Session remote(Connection connection, Runnable asked) {
    return new Session(connection, true, asked);
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
    return run(sql, List.of(parameters), statement -> rows(statement, reader));
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
   *
   * @throws IllegalStateException if the transaction has been committed
   */
  public <T> Later<T> later(String sql, RowReader<T> reader, Object... parameters)
      throws SQLException {
    requireOpen();
    Later<T> later = new Later<>(this, sql, reader, parameters);
    if (remote) {
      waiting.add(later);
    } else {
      run(sql, later.parameters(), statement -> later.take(statement, statement.execute()));
    }
    return later;
  }

  /** Begins a transaction, in one trip with what comes next; for a remote engine only. */
  void begin() throws SQLException {
    later("BEGIN", row -> true);
  }

  /** Commits, in one trip with what waits, if that has not been done. */
  void commit() throws SQLException {
    if (!committed) {
      later("COMMIT", row -> true);
      flush();
      committed = true;
    }
  }

  /**
   * Commits in one trip with what waits, so that nothing can be asked in between; for a remote
   * engine only. The proof goes before the commit: a query that divides by zero unless everything
   * took effect as it should. The transaction ends here.
   *
   * @throws UnprovenException if it does divide by zero; then nothing was changed
   */
  public void commitIf(String proof, Object... parameters) throws SQLException {
    later(proof, row -> true, parameters);
    try {
      commit();
    } catch (SQLException e) {
      if (DIVIDED_BY_ZERO.equals(e.getSQLState())) {
        throw new UnprovenException();
      }
      throw e;
    }
  }

  /** Undoes what was sent and forgets what was not. */
  void rollBack() throws SQLException {
    waiting.clear();
    if (begun && !committed) {
      execute("ROLLBACK");
    }
  }

  /** Runs what waits. */
  void flush() throws SQLException {
    if (waiting.isEmpty()) {
      return;
    }
    List<Later<?>> all = List.copyOf(waiting);
    waiting.clear();
    begun = true;
    StringBuilder sql = new StringBuilder();
    List<Object> parameters = new ArrayList<>();
    for (Later<?> one : all) {
      sql.append(one.sql()).append(';');
      parameters.addAll(one.parameters());
    }
    run(sql.toString(), parameters, statement -> takeAll(statement, all));
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
    return run(sql, List.of(parameters), PreparedStatement::executeUpdate);
  }

  /** Runs a statement that has no parameters and no result. */
  void execute(String sql) throws SQLException {
    run(sql, List.of(), PreparedStatement::execute);
  }

  private <T> T run(String sql, List<Object> parameters, Statements.Execution<T> execution)
      throws SQLException {
    requireOpen();
    flush();
    asked.run();
    return statements.run(sql, parameters, execution);
  }

  private void requireOpen() {
    if (committed) {
      throw new IllegalStateException("the transaction has been committed");
    }
  }

  /** Closes the statements; the connection is its owner's. */
  @Override
  public void close() throws SQLException {
    statements.close();
  }
}
