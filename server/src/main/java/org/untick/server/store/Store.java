// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The database, open from start to stop. Write-ahead log and {@code synchronous=FULL}: what was
 * committed survives a power cut. Its connection is for one thread at a time.
 */
public final class Store implements AutoCloseable {
  /** The name of the database in its directory. */
  static final String FILE = "untick.db";

  private final Path file;
  private final Connection connection;
  private final ServerId serverId;
  private final String epoch;

  private Store(Path file, Path name, Connection connection, boolean mayMake) throws SQLException {
    this.file = file;
    this.connection = connection;
    connection.setAutoCommit(false);
    Schema schema = new Schema(connection, Schema.Engine.SQLITE, name);
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
    Path file = DataDirectory.prepare(directory).resolve(FILE);
    try {
      OwnerOnly.createFileIfAbsent(file); // SQLite would let everybody read it.
    } catch (IOException e) {
      throw UnableToOpenStoreException.notWritable(file.getParent());
    }
    return open(file, file, true);
  }

  /** As {@link #open(Path)}, but makes nothing where there is no database. */
  static Store openExisting(Path directory) {
    return openExisting(directory, fileIn(directory));
  }

  /** As {@link #openExisting(Path)}; name is what errors call the database. */
  static Store openExisting(Path directory, Path name) {
    Path file = fileIn(directory);
    if (!Files.exists(file)) {
      throw UnableToOpenStoreException.absent(name);
    }
    DataDirectory.prepare(directory);
    return open(file, name, false);
  }

  private static Path fileIn(Path directory) {
    return directory.toAbsolutePath().normalize().resolve(FILE);
  }

  private static Store open(Path file, Path name, boolean mayMake) {
    try {
      return openOrClose(file, name, SqliteConnection.toWrite(file), mayMake);
    } catch (SQLException e) {
      throw UnableToOpenStoreException.because(name, e);
    }
  }

  private static Store openOrClose(Path file, Path name, Connection connection, boolean mayMake)
      throws SQLException {
    try {
      return new Store(file, name, connection, mayMake);
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
    return SqliteConnection.toRead(file);
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
