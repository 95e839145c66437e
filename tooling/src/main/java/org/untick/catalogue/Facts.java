// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every graded fact of a file by its JSON pointer. */
final class Facts {

  private final Map<String, Graded> byPointer = new LinkedHashMap<>();

  private Facts() {}

  static Map<String, Graded> of(Setting setting) {
    return new Facts()
        .add("pages", setting.pages())
        .add("keys", setting.keys())
        .add("labels", setting.labels())
        .add("regions", setting.regions())
        .add("turnedOffBy", setting.turnedOffBy())
        .add("claims", setting.claims())
        .byPointer;
  }

  static Map<String, Graded> of(Words words) {
    return new Facts()
        .add("on", words.on())
        .add("off", words.off())
        .add("hints", words.hints())
        .byPointer;
  }

  static Map<String, Graded> of(Pages pages) {
    return new Facts().add("categories", pages.categories()).add("never", pages.never()).byPointer;
  }

  private Facts add(String field, List<? extends Graded> facts) {
    for (int i = 0; i < facts.size(); i++) {
      byPointer.put("/" + field + "/" + i, facts.get(i));
    }
    return this;
  }
}
