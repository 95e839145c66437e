// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when the catalogue cannot be used as it is; its message holds one problem a line. */
public final class InvalidCatalogueException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  InvalidCatalogueException(Problem problem) {
    this(List.of(problem));
  }

  InvalidCatalogueException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, in the order it was found; never empty. */
  public List<Problem> problems() {
    return problems;
  }
}
