// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The database failed while the server was running. */
public final class UnableToUseStoreException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** SQLite's extended codes carry the primary one in the low byte. */
  private static final int PRIMARY_CODE = 0xff;

  /** Says what the driver reported, by its codes: its words may repeat values. */
  UnableToUseStoreException(SQLException cause) {
    super(words(cause), cause);
  }

  private static String words(SQLException cause) {
    String codes = "code %d, state %s".formatted(cause.getErrorCode(), cause.getSQLState());
    if (cause instanceof SQLTransientConnectionException) {
      return codes + ": no connection came free, see whether PostgreSQL runs and what it waits for";
    }
    if (!(cause instanceof SQLiteException)) {
      return codes;
    }
    return switch (SQLiteErrorCode.getErrorCode(cause.getErrorCode() & PRIMARY_CODE)) {
      case SQLITE_FULL -> codes + ": the disk is full, make room";
      case SQLITE_CORRUPT, SQLITE_NOTADB ->
          codes + ": the file is damaged, stop the server, run check, restore a backup";
      case SQLITE_READONLY, SQLITE_CANTOPEN ->
          codes + ": the file cannot be written, see its rights";
      case SQLITE_BUSY, SQLITE_LOCKED -> codes + ": another program has locked the file";
      default -> codes + ": see the disk";
    };
  }

  /** The database was asked for too much at once, or is being closed. */
  UnableToUseStoreException(String what) {
    super(what);
  }
}
