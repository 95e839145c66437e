// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Copies of a SQLite database. A backup is one file, consistent, made while the server runs. A
 * restore begins a new epoch, by which clients see that history has changed.
 */
public final class Backup {
  private static final String PARTIAL = ".partial";

  private Backup() {}

  /**
   * Copies the database of a directory into a file that does not exist yet.
   *
   * @throws UnableToOpenStoreException if the directory holds no database, or it cannot be read
   * @throws UnableToCopyStoreException if the file exists or cannot be written
   */
  public static void make(Path directory, Path file) {
    Path partial = file.resolveSibling(file.getFileName() + PARTIAL);
    try (Store store = Store.openExisting(directory)) {
      OwnerOnly.createFile(partial);
      try (Session session = new Session(store.connection())) {
        session.update("VACUUM INTO ?", partial.toString());
        publish(partial, file);
      } finally {
        Files.deleteIfExists(partial);
      }
    } catch (IOException | SQLException e) {
      throw UnableToCopyStoreException.backup(file, e);
    }
  }

  /**
   * Puts a backup into a directory that has no database, checks it, brings it to this version, and
   * begins a new epoch.
   *
   * @return the new epoch
   * @throws UnableToOpenStoreException if the backup is damaged, foreign or newer
   * @throws UnableToCopyStoreException if there is a database already, or the log of one, or no
   *     room
   */
  public static String restore(Path file, Path directory) {
    Path data = DataDirectory.prepare(directory);
    Path database = data.resolve(Store.FILE);
    try {
      refuseLogs(file, database);
      // Of its own, so that nothing of a restore that was killed is taken for the copy's log.
      Path scratch = Files.createTempDirectory(data, "restoring-");
      try {
        Path copy = scratch.resolve(Store.FILE);
        copy(file, copy);
        String epoch = checkAndRenew(scratch, file);
        if (log(copy).isPresent()) {
          throw new IOException("the log of the copy was not written back into it");
        }
        publish(copy, database);
        return epoch;
      } finally {
        deleteAll(scratch);
      }
    } catch (SQLException e) {
      throw UnableToOpenStoreException.because(file, e);
    } catch (IOException e) {
      throw UnableToCopyStoreException.restore(file, database, e);
    }
  }

  /** Whoever opens a database reads the log beside it into it, whatever that log was of. */
  private static void refuseLogs(Path backup, Path database) throws IOException {
    Optional<Path> newest = log(backup);
    if (newest.isPresent()) {
      throw UnableToCopyStoreException.inUse(backup, newest.get());
    }
    Optional<Path> left = log(database);
    if (left.isPresent()) {
      throw new FileAlreadyExistsException(left.get().toString());
    }
  }

  private static Optional<Path> log(Path database) {
    return Stream.of("-wal", "-shm", "-journal")
        .map(suffix -> database.resolveSibling(database.getFileName() + suffix))
        .filter(Files::exists)
        .findFirst();
  }

  private static void copy(Path file, Path copy) throws IOException {
    OwnerOnly.createFile(copy);
    try (OutputStream out = Files.newOutputStream(copy)) {
      Files.copy(file, out);
    }
  }

  /** What is wrong is said of the backup, for its copy is gone by then. */
  private static String checkAndRenew(Path directory, Path backup) throws SQLException {
    try (Store store = Store.openExisting(directory, backup);
        Session session = new Session(store.connection())) {
      if (!Check.sqlite(session).isEmpty()) {
        throw UnableToOpenStoreException.damaged(backup);
      }
      return Epoch.renew(session);
    }
  }

  private static void deleteAll(Path directory) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
    Files.delete(directory);
  }

  /** Gives a finished file its name, once it is on the disk; never replaces another. */
  private static void publish(Path partial, Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(partial, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    OwnerOnly.createFile(file);
    Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
