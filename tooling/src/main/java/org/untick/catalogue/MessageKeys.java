// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;

/** The messages that a locale has to hold, each with the longest it may be, in UTF-16 units. */
final class MessageKeys {

  private static final int NAME = 45;
  private static final int SENTENCE = 160;
  private static final int SENTENCES = 200;
  private static final int TITLE = 80;

  private final Map<String, Integer> limits = new LinkedHashMap<>();

  private MessageKeys() {}

  static Map<String, Integer> of(Catalogue catalogue) {
    var keys = new MessageKeys();
    catalogue.settings().forEach(setting -> keys.add(catalogue, setting));
    return keys.limits;
  }

  private void add(Catalogue catalogue, Setting setting) {
    limits.put("name_" + setting.messageSuffix(), NAME);
    limits.put("group_" + setting.group().replace('-', '_'), NAME);
    limits.put("route_web_" + setting.category(), SENTENCES);
    limits.put("route_app_" + setting.category(), SENTENCES);
    for (Graded.Claim claim : setting.claims()) {
      limits.put(claim.message(), limit(claim.message()));
      catalogue.sources().stream()
          .filter(source -> source.id().equals(claim.source()))
          .forEach(source -> limits.put(source.messageKey(), TITLE));
    }
  }

  private static int limit(String key) {
    return key.startsWith("does_") || key.startsWith("offdoes_") ? SENTENCE : SENTENCES;
  }
}
