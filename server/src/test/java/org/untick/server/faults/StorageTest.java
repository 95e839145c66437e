// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.untick.server.RunningServer;
import org.untick.server.conformance.Account;
import org.untick.server.store.SqliteDatabase;
import org.untick.server.store.UnableToOpenStoreException;

/** A disk that is full, damaged or not to be written. */
class StorageTest {
  private static final int PAGE = 4_096;
  private static final int FIRST_PAGES = 20;

  @TempDir private Path directory;

  private RunningServer serve(SqliteDatabase database) {
    return RunningServer.start(database, RunningServer.open(Clock.systemUTC()));
  }

  @Test
  void a_full_disk_stops_writers_only_and_only_while_it_is_full() {
    SqliteDatabase database = SqliteDatabase.open(directory);
    try (RunningServer server = serve(database)) {
      Account account = Account.at(server.address());
      account.writeSlot();
      limitPages(database, FIRST_PAGES);
      String code = account.tryToWrite();
      for (int i = 0; i < FIRST_PAGES && !code.equals("unavailable"); i++) {
        code = account.tryToWrite();
      }
      assertThat(code).isEqualTo("unavailable");
      int before = account.countSlots();
      assertThat(account.tryToWrite()).isEqualTo("unavailable");
      assertThat(account.countSlots()).isEqualTo(before);
      limitPages(database, Integer.MAX_VALUE - 1);
      account.writeSlot();
      assertThat(account.countSlots()).isEqualTo(before + 1);
    }
  }

  /** SQLite answers as it does when the disk is full. */
  private static void limitPages(SqliteDatabase database, int pages) {
    database.write(s -> s.first("PRAGMA max_page_count = " + pages, row -> row.number(1)));
  }

  @Test
  void a_damaged_file_makes_requests_unavailable_and_never_crashes_the_server() throws Exception {
    Account account;
    try (RunningServer server = serve(SqliteDatabase.open(directory))) {
      account = Account.at(server.address());
      for (int i = 0; i < 12; i++) {
        account.writeSlot();
      }
    }
    damage();
    try (RunningServer server = serve(SqliteDatabase.open(directory))) {
      assertThat(account.movedTo(server.address()).tryToWrite()).isEqualTo("unavailable");
      assertThat(account.movedTo(server.address()).epoch()).hasSize(8);
    }
  }

  /** Leaves the list of tables as it is, and spoils the rest. */
  private void damage() throws IOException {
    Path file = directory.resolve("untick.db");
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      byte[] page = new byte[PAGE];
      java.util.Arrays.fill(page, (byte) 0x5a);
      for (long at = 2L * PAGE; at < bytes.length(); at += PAGE) {
        bytes.seek(at);
        bytes.write(page);
      }
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_data_directory_that_cannot_be_written_is_one_sentence() {
    assertThatThrownBy(() -> SqliteDatabase.open(Path.of("/proc/self")))
        .isInstanceOf(UnableToOpenStoreException.class)
        .hasMessageContaining("/proc/self")
        .hasMessageContaining("writ")
        .hasMessageEndingWith(".");
  }
}
