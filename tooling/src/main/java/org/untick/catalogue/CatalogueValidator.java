// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds everything that is wrong with the catalogue, its texts, and what has to agree with them:
 * the stand-in for LinkedIn's pages and the docs. Files that cannot be read are told first and
 * alone: what the rest means depends on them.
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
            new RepetitionCheck(),
            new LabelCheck(),
            new WordCheck(),
            new SourceCheck(today),
            new ClaimCheck(),
            new MessageCheck(),
            new InterfaceCheck(),
            new TypographyCheck(),
            new StandInCheck(),
            new DocsCheck());
  }

  /**
   * Checks a project's catalogue, and what has to agree with it.
   *
   * @return what is wrong; empty if all is well
   */
  public List<Problem> validate(Project project) {
    try {
      CatalogueFiles files = CatalogueReader.readFiles(project);
      var problems = new ArrayList<Problem>();
      checks.forEach(check -> problems.addAll(check.check(files)));
      return problems;
    } catch (InvalidCatalogueException e) {
      return e.problems();
    }
  }
}
