// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class SessionTest {
  @Test
  void a_statement_that_failed_once_can_be_run_again() throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        Session session = new Session(connection)) {
      session.execute("CREATE TABLE t (id INTEGER PRIMARY KEY)");
      session.update("INSERT INTO t VALUES (?)", 1);
      assertThatThrownBy(() -> session.update("INSERT INTO t VALUES (?)", 1))
          .isInstanceOf(SQLException.class);

      assertThat(session.update("INSERT INTO t VALUES (?)", 2)).isEqualTo(1);
    }
  }
}
