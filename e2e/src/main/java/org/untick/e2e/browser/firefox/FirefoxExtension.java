// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.browser.firefox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.untick.e2e.browser.BrowserException;

/**
 * An unpacked extension as Firefox knows it.
 *
 * @param dir the folder
 * @param id the id its manifest gives under {@code browser_specific_settings.gecko}
 */
record FirefoxExtension(Path dir, String id) {

  static FirefoxExtension of(Path dir) {
    try {
      JsonNode manifest = new ObjectMapper().readTree(dir.resolve("manifest.json").toFile());
      String id = manifest.at("/browser_specific_settings/gecko/id").asText();
      if (id.isEmpty()) {
        throw new BrowserException("The manifest in " + dir + " has no id for Firefox");
      }
      return new FirefoxExtension(dir, id);
    } catch (IOException e) {
      throw new BrowserException("No extension to load in " + dir + ": build it first", e);
    }
  }

  /** Returns the host part its own pages get: random in real life, the same every time here. */
  UUID uuid() {
    return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
  }

  String baseUrl() {
    return "moz-extension://" + uuid() + "/";
  }
}
