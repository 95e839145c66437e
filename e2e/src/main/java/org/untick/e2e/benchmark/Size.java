// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/**
 * How big an extension's content script for settings pages is, in bytes.
 *
 * @param raw as it is
 * @param compressed with gzip
 */
record Size(int raw, int compressed) {

  /** The first script of the manifest's first entry. */
  static Size of(Path extension) {
    try {
      JsonNode manifest = manifest(extension);
      String script = manifest.at("/content_scripts/0/js/0").asText();
      byte[] bytes = Files.readAllBytes(extension.resolve(script));
      ByteArrayOutputStream compressed = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
        gzip.write(bytes);
      }
      return new Size(bytes.length, compressed.size());
    } catch (IOException e) {
      throw new UncheckedIOException("Unable to read the extension in " + extension, e);
    }
  }

  static JsonNode manifest(Path extension) throws IOException {
    return json(extension.resolve("manifest.json"));
  }

  static JsonNode json(Path file) throws IOException {
    return new ObjectMapper().readTree(file.toFile());
  }
}
