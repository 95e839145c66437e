// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.standin;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The texts of the pages in one language; what a language lacks is in English, as on the real site.
 *
 * @param language the language's code
 * @param texts text by name
 */
record Words(String language, Map<String, String> texts) {

  private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "iw", "he");

  /** Reads the words of a language; throws {@code IllegalArgumentException} if there are none. */
  static Words in(String language) {
    Map<String, String> texts = new TreeMap<>(read("en"));
    texts.putAll(read(language));
    return new Words(language, Collections.unmodifiableMap(texts));
  }

  private static Map<String, String> read(String language) {
    return Resources.json(
        "words/" + language + ".json", new TypeReference<Map<String, String>>() {});
  }

  /** The text of a name, or else the alternative. */
  String get(String name, String otherwise) {
    return texts.getOrDefault(name, otherwise);
  }

  /** The text of a name; the name itself where no language has it, so that it is seen. */
  String get(String name) {
    return get(name, name);
  }

  /** {@code ltr} or {@code rtl}. */
  String direction() {
    return RIGHT_TO_LEFT.contains(language) ? "rtl" : "ltr";
  }
}
