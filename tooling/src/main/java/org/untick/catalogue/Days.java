// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** Reads the days that files name. */
final class Days {

  private Days() {}

  /** The day; empty, and a problem noted, for what is not in the calendar. */
  static Optional<LocalDate> parse(
      JsonFile file, String pointer, String text, List<Problem> problems) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      problems.add(file.problem(pointer, Code.BAD_DATE, text + " is not a day"));
      return Optional.empty();
    }
  }
}
