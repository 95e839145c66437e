// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreTest {
  @TempDir private Path directory;

  @Test
  void the_server_id_is_made_once_and_kept() {
    ServerId first = idIn(directory);

    assertThat(first.hex()).hasSize(32);
    assertThat(idIn(directory)).isEqualTo(first);
  }

  @Test
  void another_directory_has_another_server_id() {
    assertThat(idIn(directory.resolve("a"))).isNotEqualTo(idIn(directory.resolve("b")));
  }

  @Test
  void stores_opened_at_the_same_time_agree_on_the_server_id() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<ServerId> open = () -> idIn(directory);
      Set<ServerId> seen = new HashSet<>();
      for (Future<ServerId> id : threads.invokeAll(Stream.generate(() -> open).limit(8).toList())) {
        seen.add(id.get());
      }
      assertThat(seen).hasSize(1);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void writes_go_through_a_write_ahead_log_and_are_synced() throws Exception {
    try (Store store = Store.open(directory)) {
      assertThat(pragma(store, "journal_mode")).isEqualTo("wal");
      assertThat(pragma(store, "synchronous")).isEqualTo("2");
    }
  }

  @Test
  void a_driver_that_is_told_to_leave_transactions_alone_still_commits_each_statement()
      throws Exception {
    try (Store store = Store.open(directory)) {
      SqliteConnection.withoutCommits(store.connection());
      try (Session session = new Session(store.connection())) {
        session.update("UPDATE server SET epoch = ?", "0badcafe");
      }
      try (Session other = new Session(store.connectReader())) {
        assertThat(other.first("SELECT epoch FROM server", row -> row.text(1)))
            .hasValue("0badcafe");
      }
    }
  }

  @Test
  void nothing_but_the_database_is_left_after_closing() throws Exception {
    Store.open(directory).close();

    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files).containsExactly(directory.resolve("untick.db"));
    }
  }

  @Test
  void closing_twice_does_nothing() {
    Store store = Store.open(directory);
    store.close();
    store.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"deep/er", "with space", "what?mode=memory", "100% ünïcode #1"})
  void a_directory_of_any_name_is_made(String name) {
    idIn(directory.resolve(name));

    assertThat(directory.resolve(name).resolve("untick.db")).isRegularFile();
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void a_directory_that_was_made_is_for_its_owner_alone() throws Exception {
    Path made = directory.resolve("made");
    idIn(made);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
        .isEqualTo("rwx------");
  }

  @Test
  void a_file_where_the_directory_should_be_is_refused() throws Exception {
    assertRefused(Files.writeString(directory.resolve("file"), ""), "cannot be made or written");
  }

  @Test
  void a_directory_where_the_database_should_be_is_refused() throws Exception {
    Files.createDirectory(directory.resolve("untick.db"));

    assertRefused(directory, "cannot be opened for writing");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4096})
  void a_database_overwritten_from_any_page_on_is_refused_and_left_as_it_is(int offset)
      throws Exception {
    Store.open(directory).close();
    byte[] bytes = Files.readAllBytes(file());
    for (int i = offset; i < bytes.length; i++) {
      bytes[i] = (byte) 0xa5;
    }
    Files.write(file(), bytes);

    assertRefused(directory, "is damaged or not a database");
    assertThat(Files.readAllBytes(file())).isEqualTo(bytes);
  }

  @Test
  void a_database_cut_short_is_refused() throws Exception {
    Store.open(directory).close();
    byte[] bytes = Files.readAllBytes(file());
    Files.write(file(), Arrays.copyOf(bytes, 5000));

    assertRefused(directory, "is damaged or not a database");
  }

  @Test
  void a_database_without_its_server_id_is_refused() throws Exception {
    change("DELETE FROM server");
    assertRefused(directory, "is damaged or not a database");
  }

  @Test
  void a_server_id_of_another_form_is_refused() throws Exception {
    change("UPDATE server SET id = 'x'");
    assertRefused(directory, "is damaged or not a database");
  }

  @Test
  void a_database_of_a_newer_version_is_refused_and_says_which() throws Exception {
    change("UPDATE server SET schema_version = 3");
    assertRefused(directory, "schema 3, this one knows 2");
  }

  @Test
  void a_database_of_another_program_is_refused() throws Exception {
    change("ALTER TABLE server RENAME TO somebody_elses");
    assertRefused(directory, "is not one of Untick's");
  }

  @Test
  void a_database_locked_by_another_program_is_refused() throws Exception {
    Store.open(directory).close();
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN EXCLUSIVE");
      assertRefused(directory, "is locked by another program");
    }
  }

  private static ServerId idIn(Path directory) {
    try (Store store = Store.open(directory)) {
      return store.serverId();
    }
  }

  private static void assertRefused(Path directory, String why) {
    assertThatThrownBy(() -> Store.open(directory))
        .isInstanceOf(UnableToOpenStoreException.class)
        .hasMessageContaining(why)
        .hasMessageEndingWith(".");
  }

  private void change(String sql) throws SQLException, IOException {
    try (Store store = Store.open(directory);
        Statement statement = store.connection().createStatement()) {
      statement.execute(sql);
    }
  }

  private static String pragma(Store store, String name) throws SQLException {
    try (Statement statement = store.connection().createStatement();
        ResultSet row = statement.executeQuery("PRAGMA " + name)) {
      return row.getString(1);
    }
  }

  private Path file() {
    return directory.resolve("untick.db");
  }
}
