// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.untick.server.store.Session.RowReader;

/**
 * The first row of a statement that may not have been sent yet.
 *
 * @param <T> what is made of the row
 */
public final class Later<T> {
  private final Session session;
  private final String sql;
  private final RowReader<T> reader;
  private final List<Object> parameters;
  private Optional<T> first = Optional.empty();
  private boolean taken;

  Later(Session session, String sql, RowReader<T> reader, Object... parameters) {
    this.session = session;
    this.sql = sql;
    this.reader = reader;
    this.parameters = List.of(parameters);
  }

  /**
   * Returns the first row, if there is one; sends what waits.
   *
   * @throws IllegalStateException if a statement before this one failed, so that this never ran
   */
  public Optional<T> get() throws SQLException {
    session.flush();
    if (!taken) {
      throw new IllegalStateException("the statement did not run");
    }
    return first;
  }

  String sql() {
    return sql;
  }

  List<Object> parameters() {
    return parameters;
  }

  /** Takes a result of a statement, and returns whether the next one has rows. */
  boolean take(PreparedStatement statement, boolean hasRows) throws SQLException {
    if (hasRows) {
      try (ResultSet rows = statement.getResultSet()) {
        if (rows.next()) {
          first = Optional.of(reader.read(new Row(rows)));
        }
      }
    }
    taken = true;
    return statement.getMoreResults();
  }
}
