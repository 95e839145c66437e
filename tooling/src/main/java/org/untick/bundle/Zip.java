// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs a directory so that the same files make the same archive, byte for byte. */
final class Zip {

  private Zip() {}

  static void pack(Path directory, Path archive, Instant time) throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(archive));
        var files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        var entry = new ZipEntry(directory.relativize(file).toString().replace('\\', '/'));
        entry.setLastModifiedTime(FileTime.from(time));
        zip.putNextEntry(entry);
        Files.copy(file, zip);
        zip.closeEntry();
      }
    }
  }
}
