// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.untick.server.RunningServer;
import org.untick.server.conformance.Account;
import org.untick.server.conformance.Load;
import org.untick.server.store.PostgresDatabase;

/** Two servers on one PostgreSQL that gives transactions up, or goes away. */
class SharedPostgresTest {
  private static final int ENOUGH = 200;

  @TempDir private Path directory;

  private EmbeddedPostgres postgres(int port) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(directory)
        .setCleanDataDirectory(false)
        .setPort(port)
        .setServerConfig("fsync", "off")
        .start();
  }

  private static RunningServer serve(EmbeddedPostgres postgres) {
    String url = postgres.getJdbcUrl("postgres", "postgres");
    return RunningServer.start(PostgresDatabase.open(url), RunningServer.open(Clock.systemUTC()));
  }

  @Test
  void histories_are_linearizable_though_every_fifth_write_is_given_up() throws Exception {
    try (EmbeddedPostgres postgres = postgres(0);
        RunningServer first = serve(postgres);
        RunningServer second = serve(postgres)) {
      giveUpNowAndThen(postgres);
      Load load = new Load(first.address(), second.address());
      load.start();
      load.awaitAcknowledged(ENOUGH);
      load.stop();
      load.check();
    }
  }

  private static void giveUpNowAndThen(EmbeddedPostgres postgres) throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE FUNCTION give_up() RETURNS trigger AS $$ BEGIN IF random() < 0.1 THEN RAISE"
              + " EXCEPTION 'given up' USING ERRCODE = '40001'; END IF; IF random() < 0.1 THEN"
              + " RAISE EXCEPTION 'given up' USING ERRCODE = '40P01'; END IF; RETURN NEW; END $$"
              + " LANGUAGE plpgsql");
      statement.execute(
          "CREATE TRIGGER give_up BEFORE INSERT OR UPDATE ON slots"
              + " FOR EACH ROW EXECUTE FUNCTION give_up()");
    }
  }

  @Test
  void a_server_waits_out_a_postgresql_that_is_stopped_and_started_again() throws Exception {
    EmbeddedPostgres postgres = postgres(0);
    int port = postgres.getPort();
    try (RunningServer server = serve(postgres)) {
      Account account = Account.at(server.address());
      account.writeSlot();
      postgres.close();
      assertThat(account.tryToWrite()).isEqualTo("unavailable");
      postgres = postgres(port);
      assertThat(afterAWhile(account)).isEqualTo("no problem: 201");
      assertThat(account.countSlots()).isEqualTo(2);
    } finally {
      postgres.close();
    }
  }

  @Test
  void a_server_gives_up_a_postgresql_that_falls_silent_and_finds_it_again() throws Exception {
    try (EmbeddedPostgres postgres = postgres(0);
        Relay relay = new Relay(postgres.getPort())) {
      String url = "jdbc:postgresql://localhost:%d/postgres?user=postgres&socketTimeout=3";
      PostgresDatabase database = PostgresDatabase.open(url.formatted(relay.port()));
      try (RunningServer server =
          RunningServer.start(database, RunningServer.open(Clock.systemUTC()))) {
        Account account = Account.at(server.address());
        account.writeSlot();
        relay.goDead();
        assertThat(account.tryToWrite()).isEqualTo("unavailable");
        relay.comeBack();
        assertThat(afterAWhile(account)).isEqualTo("no problem: 201");
      }
    }
  }

  private static String afterAWhile(Account account) throws InterruptedException {
    String code = account.tryToWrite();
    for (int i = 0; i < 20 && code.equals("unavailable"); i++) {
      TimeUnit.SECONDS.sleep(1);
      code = account.tryToWrite();
    }
    return code;
  }

  @Test
  void a_write_that_waited_for_its_account_sees_that_its_device_was_revoked_meanwhile()
      throws Exception {
    ExecutorService threads = Executors.newSingleThreadExecutor();
    try (EmbeddedPostgres postgres = postgres(0);
        RunningServer server = serve(postgres);
        Connection other = postgres.getPostgresDatabase().getConnection();
        Statement statement = other.createStatement()) {
      Account account = Account.at(server.address());
      account.writeSlot();
      other.setAutoCommit(false);
      statement.execute("UPDATE accounts SET revision = revision");
      statement.execute("DELETE FROM devices");
      Future<String> write = threads.submit(account::tryToWrite);
      awaitLock(postgres);
      other.commit();
      assertThat(write.get()).isEqualTo("unauthorized");
      assertThat(number(postgres, "SELECT count(*) FROM slots")).isOne();
      assertThat(number(postgres, "SELECT max(revision) FROM accounts")).isOne();
    } finally {
      threads.shutdownNow();
    }
  }

  private static void awaitLock(EmbeddedPostgres postgres) throws Exception {
    String waiting = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'";
    for (int i = 0; i < 500 && number(postgres, waiting) == 0; i++) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    assertThat(number(postgres, waiting)).isOne();
  }

  private static long number(EmbeddedPostgres postgres, String sql) throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
