// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.standin;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Reads the files that belong to the stand-in. */
final class Resources {

  static final ObjectMapper JSON = new ObjectMapper();

  private Resources() {}

  /** The bytes of a file below the stand-in's resources, or empty if there is none. */
  static Optional<byte[]> bytes(String name) {
    try (InputStream in = Resources.class.getResourceAsStream("/standin/" + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("Unable to read " + name, e);
    }
  }

  /** A JSON file as the given type; throws {@code IllegalArgumentException} if there is none. */
  static <T> T json(String name, TypeReference<T> type) {
    byte[] bytes = bytes(name).orElseThrow(() -> new IllegalArgumentException("No file " + name));
    try {
      return JSON.readValue(bytes, type);
    } catch (IOException e) {
      throw new UncheckedIOException("Unable to read " + name, e);
    }
  }

  /** Any value as JSON text. */
  static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (IOException e) {
      throw new UncheckedIOException("Unable to write JSON", e);
    }
  }
}
