// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Everything the checks look at, each with its file for the line numbers. */
record CatalogueFiles(
    Path directory,
    List<Located<Setting>> settings,
    Located<Words> words,
    Located<Pages> pages,
    Located<SourceList> sources,
    List<Located<Messages>> locales,
    Others others) {

  /**
   * What is not the catalogue's and has to agree with it.
   *
   * @param interfaces the {@code ui.json} of each locale, English first
   * @param standInPages the pages that the stand-in has
   * @param standInCategories the rows of its lists
   * @param docs the documentation's directory
   */
  record Others(
      List<Located<Messages>> interfaces,
      JsonFile standInPages,
      JsonFile standInCategories,
      Path docs) {}

  /** The setting of an id, if there is one. */
  Optional<Setting> setting(String id) {
    return settings.stream()
        .map(Located::value)
        .filter(setting -> setting.id().equals(id))
        .findFirst();
  }

  /** The same without files, in the popup's order. */
  Catalogue catalogue() {
    List<Setting> ordered =
        settings.stream()
            .map(Located::value)
            .sorted(Comparator.comparingInt(Setting::order))
            .toList();
    return new Catalogue(ordered, words.value(), pages.value(), sources.value().sources());
  }
}
