// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.untick.server.ServerProcess;
import org.untick.server.conformance.Account;

/**
 * Measures the server against a bare one, turn by turn, both with the JVM options of the service,
 * and prints tables. No test and no part of a build: {@code mvn -pl server -am test
 * -Dtest=Benchmark -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class Benchmark {
  static final int MILLIS = Integer.getInteger("untick.bench.millis", 2_000);
  static final int ROUNDS = Integer.getInteger("untick.bench.rounds", 5);
  static final int WARM_UP = Integer.getInteger("untick.bench.warm-up", 40);
  static final int SOME = 1_000;
  private static final String ALL = "start,sqlite,postgres,sqlite-growth,postgres-growth";
  private static final List<String> PARTS =
      List.of(System.getProperty("untick.bench.parts", ALL).split(",", -1));

  @TempDir private Path directory;

  @Test
  void measure() throws Exception {
    try (ServerProcess bare = ServerProcess.bare(BareServer.class)) {
      for (String part : PARTS) {
        switch (part) {
          case "start" -> started();
          case "sqlite" -> sqlite(bare);
          case "postgres" -> postgres(bare);
          case "sqlite-growth" -> Growth.measure(n -> Grown.sqlite(n, directory.resolve("a" + n)));
          case "postgres-growth" -> Growth.measure(Grown::postgres);
          default -> throw new IllegalArgumentException("no part of the benchmark: " + part);
        }
      }
    }
  }

  private void started() throws Exception {
    for (int i = 0; i < 3; i++) {
      long begun = System.nanoTime();
      String data = directory.resolve("start" + i).toString();
      try (ServerProcess server = ServerProcess.asInstalled("--data", data)) {
        long millis = (System.nanoTime() - begun) / 1_000_000;
        Thread.sleep(3_000);
        say("ready after %d ms, %d kB resident idle", millis, resident(server.handle().pid()));
      }
    }
  }

  private static long resident(long pid) throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
      String line = lines.filter(l -> l.startsWith("VmRSS")).findFirst().orElseThrow();
      return Long.parseLong(line.replaceAll("[^0-9]", ""));
    }
  }

  private void sqlite(ServerProcess bare) throws Exception {
    String data = directory.resolve("sqlite").toString();
    try (ServerProcess server = ServerProcess.asInstalled("--data", data)) {
      compare("SQLite", bare, server, "jdbc:sqlite:" + data + "/untick.db");
    }
  }

  private void postgres(ServerProcess bare) throws Exception {
    try (EmbeddedPostgres postgres = durable()) {
      String url = postgres.getJdbcUrl("postgres", "postgres");
      try (ServerProcess server = ServerProcess.asInstalled("--database", url)) {
        compare("PostgreSQL", bare, server, url);
      }
    }
  }

  /** Left to itself, the tests' PostgreSQL neither syncs nor waits. */
  static EmbeddedPostgres durable() throws IOException {
    return EmbeddedPostgres.builder()
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .start();
  }

  private void compare(String name, ServerProcess bare, ServerProcess server, String url)
      throws Exception {
    String epoch = Account.at(server.address()).epoch();
    Population.add(url, SOME, Work.SLOTS_OF_PULLED);
    say("| %s | CPU, bare | CPU | ratio | requests/s, bare | requests/s | p50 | p99 |", name);
    for (Work work : Work.COMPARED) {
      List<Stretch> theirs = new ArrayList<>();
      List<Stretch> ours = new ArrayList<>();
      for (int round = -WARM_UP; round < ROUNDS; round++) {
        Stretch other = stretch(bare, () -> work.bare(anyOf(SOME), epoch));
        Stretch own = stretch(server, () -> work.ours(anyOf(SOME), epoch, 1));
        if (round >= 0) {
          theirs.add(other);
          ours.add(own);
        }
        if (work == Work.WRITE) {
          Population.add(url, SOME, 1);
        }
      }
      row(work.name(), median(theirs), median(ours));
    }
  }

  private static int anyOf(int accounts) {
    return ThreadLocalRandom.current().nextInt(accounts);
  }

  static Stretch stretch(ServerProcess server, Supplier<byte[]> requests) throws Exception {
    return Stretch.of(server.address(), server.handle(), MILLIS, requests);
  }

  static Stretch median(List<Stretch> stretches) {
    stretches.sort(Comparator.comparingDouble(Stretch::cpuMicros));
    return stretches.get(stretches.size() / 2);
  }

  private static void row(String name, Stretch bare, Stretch own) {
    say(
        "| %s | %.0f µs | %.0f µs | %.2f | %.0f | %.0f | %.1f ms | %.1f ms |",
        name.toLowerCase(Locale.ROOT),
        bare.cpuMicros(),
        own.cpuMicros(),
        own.cpuMicros() / bare.cpuMicros(),
        bare.requests() / bare.seconds(),
        own.requests() / own.seconds(),
        own.p50() / 1_000,
        own.p99() / 1_000);
  }

  static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
