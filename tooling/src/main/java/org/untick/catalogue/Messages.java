// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** One locale's {@code settings.json}, in the format of a browser extension's messages. */
record Messages(@JsonValue Map<String, Message> byKey) {

  @JsonCreator
  static Messages of(LinkedHashMap<String, Message> byKey) {
    return new Messages(byKey);
  }

  /**
   * One message.
   *
   * @param message the text
   * @param description for translators; empty but in English
   * @param placeholders names, in lower case, with what stands for them
   */
  record Message(
      String message, String description, Map<String, Map<String, String>> placeholders) {
    Message {
      description = description == null ? "" : description;
      placeholders = placeholders == null ? Map.of() : placeholders;
    }
  }
}
