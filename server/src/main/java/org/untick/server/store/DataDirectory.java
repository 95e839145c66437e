// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The directory that holds the database and nothing else. */
final class DataDirectory {
  private DataDirectory() {}

  /**
   * Makes the directory if it does not exist, readable by its owner alone where the system can.
   *
   * @return the directory, absolute
   * @throws UnableToOpenStoreException if it cannot be made or written
   */
  static Path prepare(Path directory) {
    Path absolute = directory.toAbsolutePath().normalize();
    try {
      OwnerOnly.createDirectory(absolute);
    } catch (IOException e) {
      throw UnableToOpenStoreException.notWritable(absolute);
    }
    if (!Files.isWritable(absolute)) {
      throw UnableToOpenStoreException.notWritable(absolute);
    }
    return absolute;
  }
}
