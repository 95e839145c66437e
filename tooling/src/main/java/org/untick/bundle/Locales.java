// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.untick.catalogue.Catalogue;
import org.untick.catalogue.CompactCatalogue;

/** Makes {@code _locales}: the texts of each language's files and the catalogue's sources. */
final class Locales {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path directory;
  private final Catalogue catalogue;

  Locales(Path directory, Catalogue catalogue) {
    this.directory = directory;
    this.catalogue = catalogue;
  }

  /** The messages of each language, by the path they have in the extension. */
  Map<String, String> all() throws IOException {
    var files = new LinkedHashMap<String, String>();
    for (Path language : sorted(directory)) {
      files.put("_locales/" + language.getFileName() + "/messages.json", messages(language));
    }
    return files;
  }

  private String messages(Path language) throws IOException {
    ObjectNode messages = JSON.createObjectNode();
    var texts = new LinkedHashMap<String, String>();
    for (Path file : sorted(language)) {
      for (Map.Entry<String, JsonNode> entry : JSON.readTree(file.toFile()).properties()) {
        var message = (ObjectNode) entry.getValue();
        message.remove("description");
        messages.set(entry.getKey(), message);
        texts.put(entry.getKey(), message.path("message").asText());
      }
    }
    Locale locale = Locale.forLanguageTag(language.getFileName().toString().replace('_', '-'));
    CompactCatalogue.sourceMessages(catalogue, texts, locale)
        .forEach((key, text) -> messages.putObject(key).put("message", text));
    return JSON.writeValueAsString(messages) + "\n";
  }

  private static List<Path> sorted(Path directory) throws IOException {
    try (var entries = Files.list(directory)) {
      return entries.sorted().toList();
    }
  }
}
