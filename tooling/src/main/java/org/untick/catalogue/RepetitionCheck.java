// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.untick.catalogue.Graded.ControlKey;
import org.untick.catalogue.Graded.Label;
import org.untick.catalogue.Graded.Page;

/** A setting names each of its addresses, keys and labels once. */
final class RepetitionCheck implements Check {

  @Override
  public List<Problem> check(CatalogueFiles files) {
    var problems = new ArrayList<Problem>();
    for (Located<Setting> setting : files.settings()) {
      Setting value = setting.value();
      find(setting, "/pages", value.pages().stream().map(Page::path).toList(), problems);
      find(setting, "/keys", value.keys().stream().map(RepetitionCheck::place).toList(), problems);
      find(
          setting,
          "/labels",
          value.labels().stream().map(RepetitionCheck::said).toList(),
          problems);
    }
    return problems;
  }

  /** A key may be an id on one page and a name on another. */
  private static String place(ControlKey key) {
    return key.attribute() + " " + key.key();
  }

  /** The same words may be those of two languages, and of switch and title. */
  private static String said(Label label) {
    return label.lang() + " " + label.kind() + " " + label.text();
  }

  private static void find(
      Located<Setting> setting, String field, List<String> all, List<Problem> problems) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < all.size(); i++) {
      if (!seen.add(all.get(i))) {
        String message = all.get(i) + " is here already";
        problems.add(setting.file().problem(field + "/" + i, Code.REPEATED, message));
      }
    }
  }
}
