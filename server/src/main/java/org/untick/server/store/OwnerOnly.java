// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Makes files and directories that their owner alone may read, where the system can. */
final class OwnerOnly {
  private OwnerOnly() {}

  /** Makes a directory and those above it, unless it is there. */
  static void createDirectory(Path directory) throws IOException {
    Files.createDirectories(directory, only("rwx------"));
  }

  /** Makes an empty file; fails if it is there. */
  static void createFile(Path file) throws IOException {
    Files.createFile(file, only("rw-------"));
  }

  /** Makes an empty file unless there is one. */
  static void createFileIfAbsent(Path file) throws IOException {
    try {
      createFile(file);
    } catch (FileAlreadyExistsException e) {
      // As it should be, whoever made it.
    }
  }

  private static FileAttribute<?>[] only(String permissions) {
    if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      return new FileAttribute<?>[0];
    }
    var set = PosixFilePermissions.fromString(permissions);
    return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(set)};
  }
}
