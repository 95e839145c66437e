// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.untick.server.UnsyncedPostgres;
import org.untick.server.store.Session.RowReader;

/** What is sent to PostgreSQL together is kept together, or leaves nothing. */
class PostgresTripTest {
  private static final RowReader<Long> NUMBER = row -> row.number(1);
  @RegisterExtension private static final UnsyncedPostgres POSTGRES = new UnsyncedPostgres();

  @Test
  void what_waits_sees_what_was_sent_before_it_and_is_sent_at_the_latest_with_the_end() {
    try (PostgresDatabase database = POSTGRES.open()) {
      database.write(session -> session.update("CREATE TABLE waits (n INTEGER)"));
      Work<Optional<Long>> work =
          session -> {
            session.later("INSERT INTO waits VALUES (?)", NUMBER, 7);
            Later<Long> raised = session.later("UPDATE waits SET n = n + 1 RETURNING n", NUMBER);
            session.later("INSERT INTO waits SELECT n * ? FROM waits", NUMBER, 2);
            Optional<Long> seen = raised.get();
            session.later("DELETE FROM waits WHERE n = ?", NUMBER, 8);
            return seen;
          };
      assertThat(database.write(work)).contains(8L);
      assertThat(numbers(database, "waits")).containsExactly(16L);
    }
  }

  @Test
  void of_what_waits_nothing_stays_if_one_fails() {
    try (PostgresDatabase database = POSTGRES.open()) {
      database.write(session -> session.update("CREATE TABLE fails (n INTEGER)"));
      Work<Optional<Long>> work =
          session -> {
            session.later("INSERT INTO fails VALUES (?)", NUMBER, 1);
            return session.later("SELECT 1 / 0", NUMBER).get();
          };
      assertThatThrownBy(() -> database.write(work)).hasMessageContaining("22012");
      assertThat(numbers(database, "fails")).isEmpty();
    }
  }

  @Test
  void what_is_committed_with_its_proof_stays() {
    try (PostgresDatabase database = POSTGRES.open()) {
      database.write(session -> session.update("CREATE TABLE proved (n INTEGER)"));
      Work<Optional<Long>> work =
          session -> {
            Later<Long> made =
                session.later("INSERT INTO proved VALUES (?) RETURNING n", NUMBER, 7);
            session.commitIf("SELECT 1 / count(*) FROM proved WHERE n = ?", 7);
            return made.get();
          };
      assertThat(database.write(work)).contains(7L);
      assertThat(numbers(database, "proved")).containsExactly(7L);
    }
  }

  @Test
  void what_cannot_be_proved_is_undone_and_the_connection_is_as_good_as_before() {
    try (PostgresDatabase database = POSTGRES.open()) {
      database.write(session -> session.update("CREATE TABLE unproved (n INTEGER)"));
      Work<Boolean> work =
          session -> {
            session.later("INSERT INTO unproved VALUES (?)", NUMBER, 7);
            session.commitIf("SELECT 1 / count(*) FROM unproved WHERE n = ?", 8);
            return true;
          };
      for (int i = 0; i < 30; i++) {
        assertThatThrownBy(() -> database.write(work)).isInstanceOf(UnprovenException.class);
      }
      assertThat(numbers(database, "unproved")).isEmpty();
    }
  }

  @Test
  void a_transaction_that_fails_before_anything_was_sent_leaves_nothing_open() {
    try (PostgresDatabase database = POSTGRES.open()) {
      Work<Integer> fails =
          session -> {
            throw new IllegalStateException("before the first statement");
          };
      for (int i = 0; i < 30; i++) {
        assertThatThrownBy(() -> database.write(fails)).isInstanceOf(IllegalStateException.class);
      }
      String open = "SELECT count(*) FROM pg_stat_activity WHERE state LIKE 'idle in%'";
      List<Long> left = database.read(session -> session.list(open, NUMBER));
      assertThat(left).containsExactly(0L);
    }
  }

  @Test
  void after_the_commit_nothing_more_can_be_asked() {
    try (PostgresDatabase database = POSTGRES.open()) {
      database.write(session -> session.update("CREATE TABLE ended (n INTEGER)"));
      String insert = "INSERT INTO ended VALUES (?)";
      Work<Integer> atOnce =
          session -> {
            session.commitIf("SELECT 1");
            return session.update(insert, 7);
          };
      Work<Later<Long>> later =
          session -> {
            session.commitIf("SELECT 1");
            return session.later(insert, NUMBER, 7);
          };
      assertThatThrownBy(() -> database.write(atOnce)).hasMessageContaining("been committed");
      assertThatThrownBy(() -> database.write(later)).hasMessageContaining("been committed");
      assertThat(numbers(database, "ended")).isEmpty();
    }
  }

  private static List<Long> numbers(PostgresDatabase database, String table) {
    return database.read(session -> session.list("SELECT n FROM " + table, NUMBER));
  }
}
