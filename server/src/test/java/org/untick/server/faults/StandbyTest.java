// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.untick.server.RunningServer;
import org.untick.server.conformance.Load;
import org.untick.server.store.PostgresDatabase;

/** A PostgreSQL with a standby that takes over; with {@code -Duntick.long=true}. */
@EnabledIfSystemProperty(named = "untick.long", matches = "true")
class StandbyTest {
  private static final String BOTH =
      "jdbc:postgresql://localhost:%d,localhost:%d/postgres?user=postgres"
          + "&targetServerType=primary&connectTimeout=1&socketTimeout=10";
  private static final int WRITES = 300;

  /** The tests' PostgreSQL is one that forgets, unless told otherwise. */
  private static final Map<String, String> SYNCHRONOUS =
      Map.of("fsync", "on", "synchronous_commit", "on", "synchronous_standby_names", "*");

  @TempDir private Path directory;

  @Test
  void when_the_primary_is_killed_and_its_standby_promoted_nothing_acknowledged_is_lost()
      throws Exception {
    Path first = directory.resolve("first");
    Path second = directory.resolve("second");
    start(first, Map.of()).close();
    copy(first, second);
    try (EmbeddedPostgres primary = start(first, SYNCHRONOUS);
        EmbeddedPostgres standby = startStandby(second, primary.getPort());
        RunningServer server = serve(BOTH.formatted(primary.getPort(), standby.getPort()))) {
      Load load = new Load(server.address());
      load.start();
      load.awaitAcknowledged(WRITES);
      kill(first);
      long before = load.acknowledged();
      promote(standby);
      load.awaitAcknowledged(before + WRITES);
      load.stop();
      load.check();
      assertThat(load.problems()).containsOnly("unavailable");
    }
  }

  private static EmbeddedPostgres start(Path data, Map<String, String> config) throws IOException {
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false);
    config.forEach(builder::setServerConfig);
    return builder.start();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path one : all.toList()) {
        Files.copy(one, to.resolve(from.relativize(one)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private static EmbeddedPostgres startStandby(Path data, int primary) throws IOException {
    Files.createFile(data.resolve("standby.signal"));
    Files.writeString(
        data.resolve("postgresql.auto.conf"),
        "primary_conninfo = 'host=localhost port=%d user=postgres'%n".formatted(primary));
    return start(data, Map.of());
  }

  private static RunningServer serve(String url) {
    return RunningServer.start(PostgresDatabase.open(url), RunningServer.open(Clock.systemUTC()));
  }

  /**
   * All its processes, as a power cut does, and those first that wait for the standby: without
   * their parent they would give up waiting, and show others what the standby never got.
   */
  private static void kill(Path data) throws IOException {
    long pid = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0));
    ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
    postmaster.children().forEach(ProcessHandle::destroyForcibly);
    postmaster.destroyForcibly();
  }

  private static void promote(EmbeddedPostgres standby) throws SQLException {
    try (Connection connection = standby.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("SELECT pg_promote()");
    }
  }
}
