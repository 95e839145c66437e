// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds everything that is wrong with the catalogue and its texts. Files that cannot be read are
 * told first and alone: what the rest means depends on them.
 */
public final class CatalogueValidator {

  private final List<Check> checks;

  /**
   * Checks as of a day.
   *
   * @param today sources read after this day are refused
   */
  public CatalogueValidator(LocalDate today) {
    checks =
        List.of(
            new SettingListCheck(),
            new ReferenceCheck(),
            new AddressCheck(),
            new PageCheck(),
            new LabelCheck(),
            new WordCheck(),
            new SourceCheck(today),
            new ClaimCheck(),
            new MessageCheck(),
            new TypographyCheck());
  }

  /**
   * Checks a catalogue.
   *
   * @param catalogue the directory {@code catalogue}
   * @param locales the directory that holds one directory a language, each with {@code
   *     settings.json}
   * @return what is wrong; empty if all is well
   */
  public List<Problem> validate(Path catalogue, Path locales) {
    try {
      CatalogueFiles files = CatalogueReader.readFiles(catalogue, messageFiles(locales));
      var problems = new ArrayList<Problem>();
      checks.forEach(check -> problems.addAll(check.check(files)));
      return problems;
    } catch (InvalidCatalogueException e) {
      return e.problems();
    }
  }

  private static List<Path> messageFiles(Path locales) {
    var files = new ArrayList<Path>();
    files.add(locales.resolve("en").resolve("settings.json"));
    for (Path locale : CatalogueReader.list(locales, "")) {
      Path file = locale.resolve("settings.json");
      if (Files.isDirectory(locale) && !files.contains(file)) {
        files.add(file);
      }
    }
    return files;
  }
}
