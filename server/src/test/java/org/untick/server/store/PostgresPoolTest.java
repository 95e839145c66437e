// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PostgresPoolTest {
  private static final String NOBODY = "jdbc:postgresql://127.0.0.1:1/nobody?connectTimeout=1";

  @Test
  void while_nobody_gets_a_connection_who_has_no_place_is_refused_at_once() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2 * PostgresPool.SIZE);
    try (PostgresPool pool = PostgresPool.of(NOBODY, true)) {
      assertThatThrownBy(() -> ask(pool)).isInstanceOf(SQLException.class);
      CompletionService<Boolean> asked = new ExecutorCompletionService<>(threads);
      long begun = System.nanoTime();
      for (int i = 0; i < 2 * PostgresPool.SIZE; i++) {
        asked.submit(() -> ask(pool));
      }
      for (int i = 0; i < PostgresPool.SIZE; i++) {
        assertThatThrownBy(asked.take()::get).hasMessageContaining("all connections are in use");
      }

      // Others wait 2 s for a place, so this is far from either.
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
      assertThat(millis).isLessThan(1_000);
    } finally {
      threads.shutdownNow();
    }
  }

  private static boolean ask(PostgresPool pool) throws SQLException {
    return pool.lend(connection -> true);
  }
}
