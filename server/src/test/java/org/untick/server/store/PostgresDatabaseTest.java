// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.untick.server.UnsyncedPostgres;
import org.untick.server.store.Session.RowReader;

class PostgresDatabaseTest {
  private static final RowReader<Long> NUMBER = row -> row.number(1);
  @RegisterExtension private static final UnsyncedPostgres POSTGRES = new UnsyncedPostgres();

  @Test
  void servers_that_start_at_once_on_an_empty_database_agree_on_its_tables() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Set<String> epochs = new HashSet<>();
      Callable<String> start = PostgresDatabaseTest::epoch;
      for (Future<String> epoch : threads.invokeAll(Collections.nCopies(4, start))) {
        epochs.add(epoch.get());
      }
      assertThat(epochs).hasSize(1);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void a_database_without_tables_is_refused_by_who_wants_one_and_stays_as_it_is() throws Exception {
    try (Connection connection = DriverManager.getConnection(POSTGRES.url());
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE empty");
    }
    String url = POSTGRES.url("empty");
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> PostgresDatabase.openExisting(url))
          .isInstanceOf(UnableToOpenStoreException.class)
          .hasMessageContaining("at --database, or it is empty");
    }
    PostgresDatabase.open(url).close();
    PostgresDatabase.openExisting(url).close();
  }

  private static String epoch() {
    try (PostgresDatabase database = POSTGRES.open()) {
      return database.epoch();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"40001", "40P01"})
  void a_transaction_that_was_given_up_is_run_again(String state) {
    AtomicInteger attempts = new AtomicInteger();
    try (PostgresDatabase database = POSTGRES.open()) {
      Work<Integer> work =
          session -> {
            if (attempts.incrementAndGet() < 4) {
              throw new SQLException("given up", state);
            }
            return attempts.get();
          };
      assertThat(database.write(work)).isEqualTo(4);
    }
  }

  @Test
  void a_transaction_that_is_always_given_up_fails_in_the_end() {
    try (PostgresDatabase database = POSTGRES.open()) {
      Work<Integer> never =
          session -> {
            throw new SQLException("given up", "40001");
          };
      assertThatThrownBy(() -> database.write(never))
          .isInstanceOf(UnableToUseStoreException.class)
          .hasMessageContaining("40001");
    }
  }

  @Test
  void a_pool_that_has_no_connection_to_spare_is_a_store_that_does_not_answer() throws Exception {
    Phaser taken = new Phaser(11);
    ExecutorService threads = Executors.newCachedThreadPool();
    try (PostgresDatabase database = POSTGRES.open()) {
      Work<Integer> hold = session -> taken.awaitAdvance(taken.arriveAndAwaitAdvance());
      List<Future<Integer>> holders =
          Stream.generate(() -> threads.submit(() -> database.write(hold))).limit(10).toList();
      taken.awaitAdvanceInterruptibly(taken.arrive(), 30, TimeUnit.SECONDS);
      assertThatThrownBy(() -> database.write(session -> 0))
          .isInstanceOf(UnableToUseStoreException.class)
          .hasMessageContaining("no connection came free");
      taken.forceTermination();
      for (Future<Integer> holder : holders) {
        assertThat(holder.get()).isNegative();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void an_engine_may_be_silent_for_so_long_before_each_answer_and_no_longer() {
    String url = POSTGRES.url() + "&socketTimeout=2";
    String sleep = "SELECT 1 FROM pg_sleep(?)";
    try (PostgresDatabase database = PostgresDatabase.open(url)) {
      Work<Long> inSteps =
          session -> {
            long steps = 0;
            for (int i = 0; i < 3; i++) {
              steps += session.list(sleep, NUMBER, 1).get(0);
            }
            return steps;
          };
      assertThat(database.write(inSteps)).isEqualTo(3);
      Work<List<Long>> atOnce = session -> session.list(sleep, NUMBER, 8);
      assertThatThrownBy(() -> database.write(atOnce))
          .isInstanceOf(UnableToUseStoreException.class);
      List<Long> afterwards = database.read(session -> session.list("SELECT 5", NUMBER));
      assertThat(afterwards).containsExactly(5L);
    }
  }
}
