// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;

/** The current row of a result; columns count from 1. */
public final class Row {
  private final ResultSet result;

  Row(ResultSet result) {
    this.result = result;
  }

  /** Returns bytes, or none at all if the column is null. */
  public Bytes bytes(int column) throws SQLException {
    byte[] bytes = result.getBytes(column);
    return Bytes.of(bytes == null ? new byte[0] : bytes);
  }

  /** Returns text; empty if the column is null. */
  public String text(int column) throws SQLException {
    return Objects.requireNonNullElse(result.getString(column), "");
  }

  /** Returns an integer, 0 if the column is null. */
  public long number(int column) throws SQLException {
    return result.getLong(column);
  }
}
