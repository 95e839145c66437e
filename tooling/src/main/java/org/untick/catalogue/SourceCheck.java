// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every fact rests on a source that exists, is good enough, and was read on a day now past. */
final class SourceCheck implements Check {

  private final LocalDate today;

  /** Refuses sources read after this day. */
  SourceCheck(LocalDate today) {
    this.today = today;
  }

  @Override
  public List<Problem> check(CatalogueFiles files) {
    var problems = new ArrayList<Problem>();
    var uses = new SourceUses(index(files.sources(), problems), today, problems);
    for (Located<Setting> setting : files.settings()) {
      Setting value = setting.value();
      uses.check(setting.file(), Facts.of(value), value.sources(), value.help());
      checkSince(setting, problems);
    }
    Words words = files.words().value();
    uses.check(files.words().file(), Facts.of(words), words.sources(), "");
    Pages pages = files.pages().value();
    uses.check(files.pages().file(), Facts.of(pages), pages.sources(), "");
    return problems;
  }

  private static Map<String, Source> index(Located<SourceList> list, List<Problem> problems) {
    var index = new HashMap<String, Source>();
    List<Source> sources = list.value().sources();
    for (int i = 0; i < sources.size(); i++) {
      String id = sources.get(i).id();
      if (index.put(id, sources.get(i)) != null) {
        String message = id + " is listed twice";
        problems.add(list.file().problem("/sources/" + i, Code.DUPLICATE_SOURCE, message));
      }
    }
    return index;
  }

  private static void checkSince(Located<Setting> setting, List<Problem> problems) {
    for (int i = 0; i < setting.value().regions().size(); i++) {
      String since = setting.value().regions().get(i).since();
      if (!since.isEmpty()) {
        Days.parse(setting.file(), "/regions/" + i + "/since", since, problems);
      }
    }
  }
}
