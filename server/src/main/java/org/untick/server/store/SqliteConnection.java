// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteConnectionConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteOpenMode;

/** How a file of SQLite's is connected to. */
final class SqliteConnection {
  private static final int BUSY_MS = 2_000;
  private static final int PAUSE_MS = 50;

  /**
   * What is mapped need not be copied to be read. Each connection's page tables take 2 MB for every
   * GB of it, so it ends at 8 GB; what lies behind that is copied.
   */
  private static final String MAPPED_BYTES = String.valueOf(8L << 30);

  private SqliteConnection() {}

  /**
   * Connects to write, and makes the file if it is not there. SQLite does not wait by itself while
   * another process turns the write-ahead log on.
   */
  static Connection toWrite(Path file) throws SQLException {
    for (int i = 0; i < BUSY_MS / PAUSE_MS; i++) {
      try {
        return connect(file, durable());
      } catch (SQLException e) {
        if (e.getErrorCode() != SQLiteErrorCode.SQLITE_BUSY.code) {
          throw e;
        }
        LockSupport.parkNanos(PAUSE_MS * 1_000_000L);
      }
    }
    return connect(file, durable());
  }

  private static SQLiteConfig durable() {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    config.enforceForeignKeys(true);
    return config;
  }

  /** Connects to read only. */
  static Connection toRead(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    return connect(file, config);
  }

  /**
   * As a URI, because the driver would cut a plain path at a question mark. Nobody shares a
   * connection with another thread, so SQLite need not lock it at every call.
   */
  private static Connection connect(Path file, SQLiteConfig config) throws SQLException {
    config.setBusyTimeout(BUSY_MS);
    config.setPragma(Pragma.MMAP_SIZE, MAPPED_BYTES);
    config.resetOpenMode(SQLiteOpenMode.FULLMUTEX);
    config.setOpenMode(SQLiteOpenMode.NOMUTEX);
    return config.createConnection("jdbc:sqlite:" + file.toUri());
  }

  /**
   * Tells the driver that whoever uses a connection begins and ends transactions by SQL. It would
   * otherwise try to begin and end one after every statement, and ask for a number after every
   * INSERT.
   */
  static Connection withoutCommits(Connection connection) {
    SQLiteConnectionConfig config = ((SQLiteConnection) connection).getConnectionConfig();
    config.setAutoCommit(false);
    config.setGetGeneratedKeys(false);
    return connection;
  }
}
