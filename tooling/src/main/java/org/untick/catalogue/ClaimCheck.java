// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.untick.catalogue.Graded.Claim;

/** Every setting says what it does, what turning it off does, and what that does not do. */
final class ClaimCheck implements Check {

  private static final List<String> NEEDED = List.of("does_", "offdoes_", "offnot_");

  @Override
  public List<Problem> check(CatalogueFiles files) {
    var problems = new ArrayList<Problem>();
    for (Located<Setting> setting : files.settings()) {
      findMissing(setting, problems);
      findForeign(setting, problems);
    }
    return problems;
  }

  private static void findMissing(Located<Setting> setting, List<Problem> problems) {
    List<String> keys = setting.value().claims().stream().map(Claim::message).toList();
    for (String prefix : NEEDED) {
      String key = prefix + setting.value().messageSuffix();
      if (!keys.contains(key)) {
        problems.add(setting.file().problem("/claims", Code.MISSING_CLAIM, "no claim " + key));
      }
    }
  }

  private static void findForeign(Located<Setting> setting, List<Problem> problems) {
    List<Claim> claims = setting.value().claims();
    for (int i = 0; i < claims.size(); i++) {
      String key = claims.get(i).message();
      if (!key.substring(key.indexOf('_') + 1).equals(setting.value().messageSuffix())) {
        String message = key + " is not a message of " + setting.value().id();
        problems.add(setting.file().problem("/claims/" + i, Code.FOREIGN_CLAIM, message));
      }
    }
  }
}
