// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A switch on a page of the stand-in that is a setting's.
 *
 * @param file the stand-in's list of pages
 * @param pointer where it stands there
 * @param slug its page, below the directory of settings
 * @param setting the setting it is said to be
 * @param key what the page calls it
 */
record StandInSwitch(JsonFile file, String pointer, String slug, String setting, String key) {

  /** Other kinds, such as those that close an account, have switches that are nobody's setting. */
  private static final String OURS = "setting";

  static List<StandInSwitch> all(JsonFile pages) {
    var all = new ArrayList<StandInSwitch>();
    for (int i = 0; i < pages.node().size(); i++) {
      JsonNode page = pages.node().get(i);
      if (page.path("kind").asText(OURS).equals(OURS)) {
        addSwitches(pages, "/" + i + "/switches/", page, all);
      }
    }
    return all;
  }

  private static void addSwitches(
      JsonFile file, String pointer, JsonNode page, List<StandInSwitch> all) {
    String slug = page.path("slug").asText();
    int index = 0;
    for (JsonNode each : page.path("switches")) {
      String setting = each.path("setting").asText();
      String key = each.path("key").asText();
      all.add(new StandInSwitch(file, pointer + index++, slug, setting, key));
    }
  }

  String path() {
    return "/mypreferences/d/" + slug;
  }

  /** A problem with this switch; the message goes on after the setting's id. */
  Problem problem(Code code, String message) {
    return file.problem(pointer, code, setting + " " + message);
  }
}
