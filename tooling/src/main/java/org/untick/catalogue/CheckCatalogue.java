// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The command that stops the build when the catalogue is wrong. */
public final class CheckCatalogue {

  private CheckCatalogue() {}

  /**
   * Writes every problem to the error output, one a line, and exits with 1 if there is any.
   *
   * @param args the project's directory
   */
  public static void main(String[] args) {
    int status = run(args, LocalDate.now(ZoneOffset.UTC), System.err);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** The exit status: 0 if all is well, 1 for problems, 2 for wrong arguments. */
  static int run(String[] args, LocalDate today, PrintStream errors) {
    if (args.length != 1) {
      errors.println("usage: CheckCatalogue <project directory>");
      return 2;
    }
    Path root = Path.of(args[0]).normalize();
    List<Problem> problems = new CatalogueValidator(today).validate(Project.in(root));
    problems.forEach(errors::println);
    return problems.isEmpty() ? 0 : 1;
  }
}
