// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Every setting of the schema's list has one file, named after it, with a place of its own. */
final class SettingListCheck implements Check {

  @Override
  public List<Problem> check(CatalogueFiles files) {
    var problems = new ArrayList<Problem>();
    var orders = new HashSet<Integer>();
    for (Located<Setting> setting : files.settings()) {
      checkName(setting, problems);
      if (!orders.add(setting.value().order())) {
        String message = "place " + setting.value().order() + " is taken already";
        problems.add(setting.file().problem("/order", Code.DUPLICATE_ORDER, message));
      }
    }
    findMissing(files, problems);
    return problems;
  }

  private static void checkName(Located<Setting> setting, List<Problem> problems) {
    String name = String.valueOf(setting.file().path().getFileName());
    if (!name.equals(setting.value().id() + ".json")) {
      String message = name + " holds the setting " + setting.value().id();
      problems.add(setting.file().problem("/id", Code.FILE_NAME, message));
    }
  }

  private static void findMissing(CatalogueFiles files, List<Problem> problems) {
    JsonFile schema = JsonFile.read(files.directory().resolve("setting.schema.json"));
    Set<String> known =
        files.settings().stream().map(file -> file.value().id()).collect(Collectors.toSet());
    int index = 0;
    for (var id : schema.node().at("/properties/id/enum")) {
      if (!known.contains(id.asText())) {
        String pointer = "/properties/id/enum/" + index;
        problems.add(schema.problem(pointer, Code.MISSING_SETTING, "no file for " + id.asText()));
      }
      index++;
    }
  }
}
