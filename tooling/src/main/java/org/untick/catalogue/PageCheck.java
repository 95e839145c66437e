// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.untick.catalogue.Graded.ControlKey;
import org.untick.catalogue.Graded.Page;

/** A page and a key lead to one setting only, but for those that share their page on purpose. */
final class PageCheck implements Check {

  @Override
  public List<Problem> check(CatalogueFiles files) {
    var problems = new ArrayList<Problem>();
    var pages = new FirstOwners<String>();
    var keys = new FirstOwners<String>();
    Set<String> forbidden = forbidden(files.pages().value());
    for (Located<Setting> setting : files.settings()) {
      checkPages(setting, pages, forbidden, problems);
      checkKeys(setting, keys, problems);
    }
    return problems;
  }

  private static Set<String> forbidden(Pages pages) {
    var slugs = new HashSet<String>();
    Stream.concat(pages.categories().stream(), pages.never().stream())
        .map(Page::slug)
        .forEach(slugs::add);
    return slugs;
  }

  private static void checkPages(
      Located<Setting> setting,
      FirstOwners<String> owners,
      Set<String> forbidden,
      List<Problem> problems) {
    List<Page> pages = setting.value().pages();
    for (int i = 0; i < pages.size(); i++) {
      String pointer = "/pages/" + i + "/path";
      String slug = pages.get(i).slug();
      if (forbidden.contains(slug)) {
        String message = slug + " is no setting's own page";
        problems.add(setting.file().problem(pointer, Code.FORBIDDEN_PAGE, message));
      }
      owners
          .other(slug, setting.value())
          .filter(other -> !setting.value().sharesPageWith().contains(other.id()))
          .map(other -> slug + " belongs to " + other.id() + " too")
          .map(message -> setting.file().problem(pointer, Code.DUPLICATE_PATH, message))
          .ifPresent(problems::add);
    }
  }

  private static void checkKeys(
      Located<Setting> setting, FirstOwners<String> owners, List<Problem> problems) {
    List<ControlKey> keys = setting.value().keys();
    for (int i = 0; i < keys.size(); i++) {
      String key = keys.get(i).key();
      String pointer = "/keys/" + i + "/key";
      owners
          .other(key, setting.value())
          .map(other -> key + " belongs to " + other.id() + " too")
          .map(message -> setting.file().problem(pointer, Code.DUPLICATE_KEY, message))
          .ifPresent(problems::add);
    }
  }
}
