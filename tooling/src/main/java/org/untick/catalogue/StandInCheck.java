// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.untick.catalogue.Graded.ControlKey;
import org.untick.catalogue.Graded.Page;

/**
 * The stand-in for LinkedIn's pages, on which everything is tested, has every setting where the
 * catalogue says, under the same key.
 */
final class StandInCheck implements Check {

  /** What a key begins with that nobody has seen and the stand-in had to make up. */
  private static final String INVENTED = "standIn";

  @Override
  public List<Problem> check(CatalogueFiles files) {
    var problems = new ArrayList<Problem>();
    Set<String> seen = new HashSet<>();
    for (StandInSwitch control : StandInSwitch.all(files.others().standInPages())) {
      seen.add(control.setting());
      checkSwitch(files, control, problems);
    }
    files.settings().stream()
        .filter(setting -> !seen.contains(setting.value().id()))
        .map(StandInCheck::absent)
        .forEach(problems::add);
    return problems;
  }

  private static Problem absent(Located<Setting> setting) {
    String message = "no page of the stand-in has " + setting.value().id();
    return setting.file().problem("/id", Code.NO_STAND_IN_PAGE, message);
  }

  private static void checkSwitch(
      CatalogueFiles files, StandInSwitch control, List<Problem> problems) {
    Optional<Setting> setting = files.setting(control.setting());
    if (setting.isEmpty()) {
      problems.add(control.problem(Code.STAND_IN_SETTING, "is no setting"));
      return;
    }
    if (setting.get().pages().stream().map(Page::path).noneMatch(control.path()::equals)) {
      problems.add(control.problem(Code.STAND_IN_PATH, "is not at " + control.path()));
    }
    if (!isKey(control.key(), setting.get())) {
      problems.add(control.problem(Code.STAND_IN_KEY, "has no key " + control.key()));
    }
    for (String category : categories(files.others().standInCategories(), control.slug())) {
      if (!Set.of(category, "unknown").contains(setting.get().category())) {
        problems.add(control.problem(Code.STAND_IN_CATEGORY, "is not listed in " + category));
      }
    }
  }

  private static boolean isKey(String key, Setting setting) {
    List<String> known = setting.keys().stream().map(ControlKey::key).toList();
    return known.isEmpty() ? key.startsWith(INVENTED) : known.contains(key);
  }

  /** The lists of the stand-in that have a row for this page. */
  private static List<String> categories(JsonFile file, String slug) {
    var found = new ArrayList<String>();
    for (var category : file.node().properties()) {
      for (JsonNode group : category.getValue()) {
        group.forEach(
            row -> {
              if (row.asText().equals(slug)) {
                found.add(category.getKey());
              }
            });
      }
    }
    return found;
  }
}
