// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;

/**
 * The database, open from start to stop. Write-ahead log and {@code synchronous=FULL}: what was
 * committed survives a power cut. Its connection is for one thread at a time.
 */
public final class Store implements AutoCloseable {
  /** The name of the database in its directory. */
  static final String FILE = "untick.db";

  private static final int BUSY_MS = 2_000;
  private static final int PAUSE_MS = 50;

  private final Path file;
  private final Connection connection;
  private final ServerId serverId;
  private final String epoch;

  private Store(Path file, Connection connection, boolean mayMake) throws SQLException {
    this.file = file;
    this.connection = connection;
    connection.setAutoCommit(false);
    Schema schema = new Schema(connection, Schema.Engine.SQLITE, file);
    if (!mayMake) {
      schema.requireTables();
    }
    this.serverId = schema.serverId();
    this.epoch = schema.epoch();
    connection.commit();
    connection.setAutoCommit(true);
  }

  /**
   * Opens the database of a directory; makes both if they do not exist.
   *
   * @param directory the data directory
   * @throws UnableToOpenStoreException if it cannot be written, is damaged, foreign or newer
   */
  public static Store open(Path directory) {
    return open(DataDirectory.prepare(directory).resolve(FILE), true);
  }

  /** As {@link #open(Path)}, but makes nothing where there is no database. */
  static Store openExisting(Path directory) {
    Path file = directory.toAbsolutePath().normalize().resolve(FILE);
    if (!Files.exists(file)) {
      throw UnableToOpenStoreException.absent(file);
    }
    DataDirectory.prepare(directory);
    return open(file, false);
  }

  private static Store open(Path file, boolean mayMake) {
    try {
      return openOrClose(file, connect(file), mayMake);
    } catch (SQLException e) {
      throw UnableToOpenStoreException.because(file, e);
    }
  }

  /** SQLite does not wait by itself while another process turns the write-ahead log on. */
  private static Connection connect(Path file) throws SQLException {
    for (int i = 0; i < BUSY_MS / PAUSE_MS; i++) {
      try {
        return connectOnce(file);
      } catch (SQLException e) {
        if (e.getErrorCode() != SQLiteErrorCode.SQLITE_BUSY.code) {
          throw e;
        }
        LockSupport.parkNanos(PAUSE_MS * 1_000_000L);
      }
    }
    return connectOnce(file);
  }

  private static Connection connectOnce(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    config.setBusyTimeout(BUSY_MS);
    config.enforceForeignKeys(true);
    // As a URI, because the driver would cut a plain path at a question mark.
    return config.createConnection("jdbc:sqlite:" + file.toUri());
  }

  private static Store openOrClose(Path file, Connection connection, boolean mayMake)
      throws SQLException {
    try {
      return new Store(file, connection, mayMake);
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  /** Returns the database file, absolute. */
  public Path file() {
    return file;
  }

  /** Returns the id made when the database was made. */
  public ServerId serverId() {
    return serverId;
  }

  /** Returns the name of this history of the server, 8 hexadecimal digits. */
  String epoch() {
    return epoch;
  }

  /** Opens another connection, for reading only; its owner closes it. */
  Connection connectReader() throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MS);
    config.setReadOnly(true);
    return config.createConnection("jdbc:sqlite:" + file.toUri());
  }

  /**
   * Tells the driver that whoever uses a connection begins and ends transactions by SQL. It would
   * otherwise try to begin and end one after every statement.
   */
  static Connection withoutCommits(Connection connection) {
    ((SQLiteConnection) connection).getConnectionConfig().setAutoCommit(false);
    return connection;
  }

  /** Returns the connection that writes. */
  Connection connection() {
    return connection;
  }

  /** Closes the database; a second call does nothing. */
  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("the database did not close cleanly", e);
    }
  }
}
