// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.untick.catalogue.Graded.Dependency;

/** Settings name each other rightly: in {@code sharesPageWith} and {@code turnedOffBy}. */
final class ReferenceCheck implements Check {

  @Override
  public List<Problem> check(CatalogueFiles files) {
    var problems = new ArrayList<Problem>();
    for (Located<Setting> setting : files.settings()) {
      checkShared(files, setting, problems);
      checkDependencies(files, setting, problems);
    }
    return problems;
  }

  private static void checkShared(
      CatalogueFiles files, Located<Setting> setting, List<Problem> problems) {
    List<String> others = setting.value().sharesPageWith();
    for (int i = 0; i < others.size(); i++) {
      String pointer = "/sharesPageWith/" + i;
      Optional<Setting> other = files.setting(others.get(i));
      if (other.isEmpty()) {
        problems.add(unknown(setting, pointer, others.get(i)));
      } else if (!other.get().sharesPageWith().contains(setting.value().id())) {
        String message = others.get(i) + " does not name " + setting.value().id();
        problems.add(setting.file().problem(pointer, Code.ONE_SIDED_PAGE, message));
      }
    }
  }

  private static void checkDependencies(
      CatalogueFiles files, Located<Setting> setting, List<Problem> problems) {
    List<Dependency> dependencies = setting.value().turnedOffBy();
    for (int i = 0; i < dependencies.size(); i++) {
      String by = dependencies.get(i).by();
      if (!by.equals(Dependency.PRIVACY_SIGNAL) && files.setting(by).isEmpty()) {
        problems.add(unknown(setting, "/turnedOffBy/" + i + "/by", by));
      }
    }
  }

  private static Problem unknown(Located<Setting> setting, String pointer, String id) {
    return setting.file().problem(pointer, Code.UNKNOWN_SETTING, "there is no setting " + id);
  }
}
