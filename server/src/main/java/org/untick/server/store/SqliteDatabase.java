// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

/** SQLite in a directory: one writer with group commit, and a few readers beside it. */
public final class SqliteDatabase implements Database {

  /** More than there are cores: a thread may be put aside while it has one. */
  private static final int READERS = 8;

  private final Store store;
  private final GroupCommit writer;
  private final List<Connection> connections = new ArrayList<>();
  private final Semaphore free = new Semaphore(READERS);
  private final Queue<Session> readers = new ConcurrentLinkedQueue<>();

  private SqliteDatabase(Store store) {
    this.store = store;
    this.writer = new GroupCommit(new Session(SqliteConnection.withoutCommits(store.connection())));
  }

  /**
   * Opens the database of a directory; makes both if they do not exist.
   *
   * @throws UnableToOpenStoreException if it cannot be written, is damaged, foreign or newer
   */
  public static SqliteDatabase open(Path directory) {
    return open(Store.open(directory));
  }

  /** As {@link #open(Path)}, but makes nothing where there is no database. */
  public static SqliteDatabase openExisting(Path directory) {
    return open(Store.openExisting(directory));
  }

  private static SqliteDatabase open(Store store) {
    SqliteDatabase database = new SqliteDatabase(store);
    try {
      database.openReaders();
    } catch (SQLException e) {
      database.close();
      throw UnableToOpenStoreException.because(store.file(), e);
    }
    database.writer.start();
    return database;
  }

  private void openReaders() throws SQLException {
    for (int i = 0; i < READERS; i++) {
      Connection connection = store.connectReader();
      connections.add(connection);
      readers.add(new Session(SqliteConnection.withoutCommits(connection)));
    }
  }

  @Override
  public <T> T read(Work<T> work) {
    Session session = reader();
    try {
      return work.run(session);
    } catch (SQLException e) {
      throw new UnableToUseStoreException(e);
    } finally {
      readers.add(session);
      free.release();
    }
  }

  private Session reader() {
    try {
      free.acquire();
      return readers.remove();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnableToUseStoreException("interrupted while waiting for a reader");
    }
  }

  @Override
  public <T> T write(Work<T> work) {
    return writer.run(work);
  }

  @Override
  public String epoch() {
    return store.epoch();
  }

  @Override
  public boolean isSqlite() {
    return true;
  }

  /** Returns the database file, absolute. */
  public Path file() {
    return store.file();
  }

  /** Lets queued writes finish, then closes the file; a second call does nothing. */
  @Override
  public void close() {
    writer.close();
    try {
      for (Connection connection : connections) {
        connection.close();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("a reader did not close cleanly", e);
    } finally {
      store.close();
    }
  }
}
