// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.untick.server.Outcome.run;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.untick.server.conformance.Account;
import org.untick.server.store.SqliteDatabase;

/** The commands of an operator, on SQLite. */
class OperationsTest {
  @TempDir private Path directory;
  private Path data;
  private Path backup;
  private Path restored;

  @BeforeEach
  void name() {
    data = directory.resolve("data");
    backup = directory.resolve("backup");
    restored = directory.resolve("restored");
  }

  private RunningServer serve(Path where) {
    return RunningServer.start(SqliteDatabase.open(where), RunningServer.open(Clock.systemUTC()));
  }

  @Test
  void a_backup_made_while_the_server_runs_is_restored_with_a_new_epoch() throws Exception {
    Account account;
    String epoch;
    try (RunningServer server = serve(data)) {
      account = Account.at(server.address());
      epoch = account.writeSlot();
      assertThat(run("backup", "--data", data.toString(), "--to", backup.toString()).printed())
          .contains("Backed up");
      account.writeSlot();
    }
    String said = restore().printed();
    try (RunningServer server = serve(restored)) {
      Account again = account.movedTo(server.address());
      assertThat(again.countSlots()).isEqualTo(1);
      assertThat(again.epoch()).isNotEqualTo(epoch);
      assertThat(said).endsWith(again.epoch());
      assertThat(again.writeSlot()).isEqualTo(again.epoch());
    }
  }

  private Outcome restore() {
    return run("restore", "--from", backup.toString(), "--data", restored.toString());
  }

  private Outcome backUp() {
    return run("backup", "--data", data.toString(), "--to", backup.toString());
  }

  @Test
  void nothing_but_the_database_is_left_after_a_restore() throws Exception {
    serve(data).close();
    backUp().printed();
    restore().printed();
    try (Stream<Path> files = Files.list(restored)) {
      assertThat(files).containsExactly(restored.resolve("untick.db"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"untick.db-wal", "untick.db-shm"})
  void a_log_that_a_killed_server_left_is_not_read_into_a_restored_database(String log)
      throws Exception {
    try (RunningServer server = serve(data)) {
      Account.at(server.address()).writeSlot();
      backUp().printed();
      Files.createDirectory(restored);
      Files.copy(data.resolve(log), restored.resolve(log));
    }
    restore().assertOneSentence(1, log + " exists", "move it away");
    assertThat(restored.resolve("untick.db")).doesNotExist();
    Files.delete(restored.resolve(log));
    restore().printed();
  }

  @Test
  void a_database_whose_newest_writes_are_in_a_log_beside_it_is_not_taken_for_a_backup() {
    try (RunningServer server = serve(data)) {
      Account.at(server.address()).writeSlot();
      run("restore", "--from", data.resolve("untick.db").toString(), "--data", restored.toString())
          .assertOneSentence(1, "untick.db is no backup", "untick.db-wal", "with backup");
    }
    assertThat(restored.resolve("untick.db")).doesNotExist();
  }

  @Test
  void neither_backup_nor_restore_overwrites_anything() throws Exception {
    serve(data).close();
    Files.writeString(backup, "precious");
    backUp().assertOneSentence(1, "exists", "move it away");
    assertThat(Files.readString(backup)).isEqualTo("precious");
    Files.delete(backup);
    backUp().printed();
    run("restore", "--from", backup.toString(), "--data", data.toString())
        .assertOneSentence(1, "untick.db exists", "move it away");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void a_database_and_its_copies_are_for_their_owner_alone() throws Exception {
    try (RunningServer server = serve(data)) {
      Account.at(server.address()).writeSlot();
      assertOwnerOnly("untick.db", "untick.db-wal", "untick.db-shm");
    }
    backUp().printed();
    restore().printed();
    assertOwnerOnly("../backup", "../restored/untick.db");
  }

  private void assertOwnerOnly(String... names) throws IOException {
    for (String name : names) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(name))))
          .as(name)
          .isEqualTo("rw-------");
    }
  }

  @Test
  void what_is_no_backup_is_not_restored_and_nothing_is_left() throws Exception {
    restore().assertOneSentence(1, "There is no backup", "--from");
    Files.writeString(backup, "not a database ".repeat(500));
    restore().assertOneSentence(1, backup + " is damaged or not a database");
    serve(data).close();
    Files.delete(backup);
    backUp().printed();
    damage(backup);
    restore().assertOneSentence(1, backup + " is damaged");
    Files.write(backup, new byte[0]);
    restore().assertOneSentence(1, backup + ", or it is empty");
    assertThat(restored.resolve("untick.db")).doesNotExist();
  }

  private static void damage(Path file) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(4096 * 3);
      bytes.write("damaged ".repeat(25).getBytes(StandardCharsets.US_ASCII));
    }
  }

  @Test
  void a_sound_database_passes_the_check_while_the_server_runs() {
    try (RunningServer server = serve(data)) {
      Account.at(server.address()).writeSlot();
      assertThat(run("check", "--data", data.toString()).printed()).contains("sound");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UPDATE slots SET revision = 99 | 1 slots that are newer than their account",
        "UPDATE slots SET size = 8192 | 1 slots of another size than is noted",
        "UPDATE slots SET size = 5 | 1 slots of a size that no slot has",
        "DELETE FROM accounts | 2 rows without their account"
      })
  void a_fault_in_the_content_is_found_and_named(String sql, String fault) throws Exception {
    try (RunningServer server = serve(data)) {
      Account.at(server.address()).writeSlot();
    }
    change(sql);
    Outcome outcome = run("check", "--data", data.toString());

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out()).contains(fault, "Restore a backup");
  }

  private void change(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + data.resolve("untick.db"));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void stats_are_counts() {
    try (RunningServer server = serve(data)) {
      Account.at(server.address()).writeSlot();
      run("invite", "--data", data.toString()).printed();
      assertThat(run("stats", "--data", data.toString()).printed().lines())
          .containsExactly(
              "accounts 1",
              "devices 1",
              "slots 1",
              "slot-bytes 4096",
              "mailboxes 0",
              "invitations-unused 1");
    }
  }

  @Test
  void a_directory_without_a_database_is_refused_and_stays_empty() {
    for (String command : new String[] {"check", "stats", "invite"}) {
      run(command, "--data", data.toString())
          .assertOneSentence(1, "There is no database", "untick.db", "the one that serve uses");
    }
    backUp().assertOneSentence(1, "There is no database");
    assertThat(data).doesNotExist();
  }

  @Test
  void an_empty_file_is_no_database() throws Exception {
    Files.createDirectory(data);
    Files.createFile(data.resolve("untick.db"));
    for (String command : new String[] {"check", "stats", "invite"}) {
      run(command, "--data", data.toString()).assertOneSentence(1, "or it is empty");
    }
  }

  @Test
  void the_database_of_the_first_version_is_brought_up_to_date() throws Exception {
    Files.createDirectory(data);
    change(
        "CREATE TABLE server (only_row INTEGER PRIMARY KEY CHECK (only_row = 1),"
            + " id TEXT NOT NULL, schema_version INTEGER NOT NULL)");
    change("INSERT INTO server VALUES (1, '" + "0a".repeat(16) + "', 1)");
    try (RunningServer server = serve(data)) {
      assertThat(Account.at(server.address()).writeSlot()).matches("[0-9a-f]{8}");
    }
  }
}
