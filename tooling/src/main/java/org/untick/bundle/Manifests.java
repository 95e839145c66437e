// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Makes each browser's manifest: the common one, changed by what only differs there. In the
 * difference an object is merged, {@code null} takes a member away, anything else replaces it (RFC
 * 7396).
 */
final class Manifests {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path directory;
  private final String version;

  Manifests(Path directory, String version) {
    this.directory = directory;
    this.version = version;
  }

  /** The manifest for a browser, which is the name of its file of differences. */
  String of(String browser) throws IOException {
    var manifest = (ObjectNode) JSON.readTree(directory.resolve("manifest.json").toFile());
    merge(manifest, JSON.readTree(directory.resolve(browser + ".json").toFile()));
    manifest.put("version", version);
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(manifest) + "\n";
  }

  private static void merge(ObjectNode target, JsonNode difference) {
    difference
        .properties()
        .forEach(
            member -> {
              JsonNode value = member.getValue();
              if (value.isNull()) {
                target.remove(member.getKey());
              } else if (value.isObject() && target.path(member.getKey()).isObject()) {
                merge((ObjectNode) target.get(member.getKey()), value);
              } else {
                target.set(member.getKey(), value);
              }
            });
  }
}
