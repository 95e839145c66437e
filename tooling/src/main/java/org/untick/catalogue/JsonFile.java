// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * A JSON file that knows the line on which each of its values stands.
 *
 * @param path where it was read
 * @param node its content
 * @param lines line, counted from 1, by JSON pointer
 */
record JsonFile(Path path, JsonNode node, Map<String, Integer> lines) {

  static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build();

  /**
   * Reads a file.
   *
   * @throws InvalidCatalogueException if it is absent or not JSON
   */
  static JsonFile read(Path path) {
    if (!Files.isRegularFile(path)) {
      throw new InvalidCatalogueException(
          new Problem(path, 1, Code.MISSING_FILE, "the file does not exist"));
    }
    try {
      String text = Files.readString(path);
      return new JsonFile(path, MAPPER.readTree(text), lines(text));
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new InvalidCatalogueException(
          new Problem(path, Math.max(line, 1), Code.BAD_JSON, e.getOriginalMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name of the directory it lies in, which for messages is their language. */
  String directoryName() {
    Path parent = path.toAbsolutePath().getParent();
    return parent == null ? "" : String.valueOf(parent.getFileName());
  }

  /** The line of a value, or of the nearest value around it that exists. */
  int line(String pointer) {
    String at = pointer;
    while (!lines.containsKey(at) && !at.isEmpty()) {
      at = at.substring(0, at.lastIndexOf('/'));
    }
    return lines.getOrDefault(at, 1);
  }

  /** A problem with the value at a JSON pointer. */
  Problem problem(String pointer, Code code, String message) {
    return new Problem(path, line(pointer), code, message);
  }

  private static Map<String, Integer> lines(String text) throws IOException {
    var lines = new HashMap<String, Integer>();
    try (JsonParser parser = MAPPER.createParser(text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (!token.isStructEnd()) {
          String pointer = parser.getParsingContext().pathAsPointer().toString();
          lines.putIfAbsent(pointer, parser.currentTokenLocation().getLineNr());
        }
      }
    }
    return lines;
  }
}
