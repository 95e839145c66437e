// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.browser.chromium;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.untick.e2e.browser.BrowserException;

/**
 * The id Chromium gives an unpacked extension: the first 128 bits of a SHA-256 hash in hexadecimal,
 * written with the letters a to p. Hashed is the manifest's {@code key} if it has one, else the
 * folder's real path.
 */
final class ChromiumExtension {
  private static final int ID_BYTES = 16;

  private ChromiumExtension() {}

  static String id(Path dir) {
    try {
      JsonNode manifest = new ObjectMapper().readTree(dir.resolve("manifest.json").toFile());
      JsonNode key = manifest.get("key");
      return key == null
          ? id(dir.toRealPath().toString().getBytes(StandardCharsets.UTF_8))
          : id(Base64.getDecoder().decode(key.asText()));
    } catch (IOException e) {
      throw new BrowserException("No extension to load in " + dir + ": build it first", e);
    }
  }

  private static String id(byte[] source) {
    byte[] hash = sha256(source);
    StringBuilder id = new StringBuilder();
    for (int i = 0; i < ID_BYTES; i++) {
      id.append((char) ('a' + ((hash[i] >> 4) & 0xf))).append((char) ('a' + (hash[i] & 0xf)));
    }
    return id.toString();
  }

  private static byte[] sha256(byte[] source) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(source);
    } catch (NoSuchAlgorithmException e) {
      throw new UncheckedIOException(new IOException("Every JDK has SHA-256", e));
    }
  }
}
