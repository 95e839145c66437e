// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** The database cannot be used; the message is one sentence that says what to do. */
public final class UnableToOpenStoreException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** SQLite's extended codes carry the primary one in the low byte. */
  private static final int PRIMARY_CODE = 0xff;

  private UnableToOpenStoreException(String sentence) {
    super(sentence);
  }

  private UnableToOpenStoreException(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /** The directory cannot be made or written. */
  static UnableToOpenStoreException notWritable(Path directory) {
    return new UnableToOpenStoreException(
        ("The data directory %s cannot be made or written: let the user that runs the server write"
                + " there, make room if its disk is full, or choose another with --data.")
            .formatted(directory));
  }

  /** There is no database, or one without tables. */
  static UnableToOpenStoreException absent(Object place) {
    return new UnableToOpenStoreException(
        ("There is no database %s, or it is empty: name the one that serve uses, with --data or"
                + " --database; serve makes it at its first start.")
            .formatted(place));
  }

  /** The file is not a database, or its content contradicts itself. */
  static UnableToOpenStoreException damaged(Object file) {
    return new UnableToOpenStoreException(damagedSentence(file));
  }

  /** The file is a sound database of some other program. */
  static UnableToOpenStoreException foreign(Object file) {
    return new UnableToOpenStoreException(
        "The database %s is not one of Untick's: choose another with --data or --database."
            .formatted(file));
  }

  /** The file was written by a later version of this program. */
  static UnableToOpenStoreException newer(Object file, int version) {
    return new UnableToOpenStoreException(
        ("The database %s was written by a newer server (schema %d, this one knows %d): start that"
                + " version or a later one.")
            .formatted(file, version, Schema.VERSION));
  }

  /** No connection could be made, or no table. */
  static UnableToOpenStoreException unreachable(UnableToUseStoreException cause) {
    return new UnableToOpenStoreException(
        ("The database at --database cannot be used (%s): see that PostgreSQL runs there, and that"
                + " address, user, password and rights are right.")
            .formatted(cause.getMessage()),
        cause);
  }

  /** Says in words what the driver reported. */
  static UnableToOpenStoreException because(Path file, SQLException cause) {
    return new UnableToOpenStoreException(
        switch (SQLiteErrorCode.getErrorCode(cause.getErrorCode() & PRIMARY_CODE)) {
          case SQLITE_NOTADB, SQLITE_CORRUPT, SQLITE_ERROR -> damagedSentence(file);
          case SQLITE_BUSY, SQLITE_LOCKED -> lockedSentence(file);
          case SQLITE_FULL -> fullSentence(file);
          default -> unusableSentence(file);
        },
        cause);
  }

  private static String damagedSentence(Object file) {
    return ("The database %s is damaged or not a database: use a sound backup instead, or move it"
            + " away to start with an empty one.")
        .formatted(file);
  }

  private static String lockedSentence(Path file) {
    return "The database %s is locked by another program: stop that one first.".formatted(file);
  }

  private static String fullSentence(Path file) {
    return "The disk that holds %s is full: make room, then start again.".formatted(file);
  }

  private static String unusableSentence(Path file) {
    return ("The database %s cannot be opened for writing: see that it is a file, and that it and"
            + " its directory can be written.")
        .formatted(file);
  }
}
