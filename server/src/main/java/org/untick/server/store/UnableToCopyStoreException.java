// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.store;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A backup or restore failed; the message is one sentence that says what to do. */
public final class UnableToCopyStoreException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private UnableToCopyStoreException(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /** The backup could not be written. */
  static UnableToCopyStoreException backup(Path file, Exception cause) {
    if (cause instanceof FileAlreadyExistsException exists) {
      return new UnableToCopyStoreException(existsSentence(exists), cause);
    }
    return new UnableToCopyStoreException(
        "The backup %s could not be written: see that its directory exists and has room."
            .formatted(file),
        cause);
  }

  /** The backup could not be put in its place. */
  static UnableToCopyStoreException restore(Path file, Path database, Exception cause) {
    if (cause instanceof FileAlreadyExistsException exists) {
      return new UnableToCopyStoreException(existsSentence(exists), cause);
    }
    if (cause instanceof NoSuchFileException) {
      return new UnableToCopyStoreException(
          "There is no backup %s: name one with --from.".formatted(file), cause);
    }
    return new UnableToCopyStoreException(
        "The backup %s could not be copied to %s: see that it can be read and that there is room."
            .formatted(file, database),
        cause);
  }

  /** What is named as a backup is a database, of which the newest is in a log beside it. */
  static UnableToCopyStoreException inUse(Path file, Path log) {
    return new UnableToCopyStoreException(
        ("%s is no backup but a database in use or one whose server was killed, for %s lies beside"
                + " it: make a backup of its directory with backup, and restore that.")
            .formatted(file, log),
        null);
  }

  private static String existsSentence(FileAlreadyExistsException e) {
    return "%s exists: move it away first, for nothing is overwritten.".formatted(e.getFile());
  }
}
