// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.untick.catalogue.Graded.Label;

/**
 * A label names one setting. Compared are the hashes that the extension compares, so two labels
 * whose hashes are equal by accident are found as well.
 */
final class LabelCheck implements Check {

  @Override
  public List<Problem> check(CatalogueFiles files) {
    var problems = new ArrayList<Problem>();
    var owners = new FirstOwners<String>();
    for (Located<Setting> setting : files.settings()) {
      List<Label> labels = setting.value().labels();
      for (int i = 0; i < labels.size(); i++) {
        checkLanguage(setting.file(), "/labels/" + i + "/lang", labels.get(i).lang(), problems);
        checkOwner(setting, i, owners, problems);
      }
    }
    return problems;
  }

  static void checkLanguage(JsonFile file, String pointer, String code, List<Problem> problems) {
    if (!Languages.isKnown(code)) {
      problems.add(file.problem(pointer, Code.UNKNOWN_LANGUAGE, code + " is not a known language"));
    }
  }

  private static void checkOwner(
      Located<Setting> setting, int index, FirstOwners<String> owners, List<Problem> problems) {
    String text = setting.value().labels().get(index).text();
    owners
        .other(CompactCatalogue.hash(text), setting.value())
        .map(other -> "“" + text + "” cannot be told from a label of " + other.id())
        .map(why -> setting.file().problem("/labels/" + index + "/text", Code.SHARED_LABEL, why))
        .ifPresent(problems::add);
  }
}
