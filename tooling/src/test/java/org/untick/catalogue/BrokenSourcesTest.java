// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenSourcesTest {

  private static final String AGE = "catalogue/settings/ads-age.json";
  private static final String SOURCES = "catalogue/sources.json";
  private static final String PSST = "{ \"id\": \"brave-psst\", \"verified\": \"2026-11-20\" }";

  @TempDir Path directory;
  private BrokenCopy copy;

  @BeforeEach
  void copyTheCatalogue() {
    copy = BrokenCopy.in(directory);
  }

  @Test
  void aFactCannotRestOnASourceWithoutADay() {
    copy.replace(AGE, "\"source\": \"public-code\"", "\"source\": \"numerama\"")
        .replace(
            AGE,
            "\"grade\": \"B\", \"source\": \"numerama\"",
            "\"grade\": \"C\", \"source\": \"numerama\"");
    assertThat(copy.problems()).contains(copy.at(AGE, "\"numerama\"") + "SOURCE_NOT_LISTED");
  }

  @Test
  void aSourceThatNothingRestsOnIsRefused() {
    copy.replace(AGE, PSST, PSST + ",\n    { \"id\": \"vert\", \"verified\": \"2026-11-20\" }");
    assertThat(copy.problems()).containsExactly(copy.at(AGE, "\"vert\"") + "UNUSED_SOURCE");
  }

  @Test
  void aSourceThatIsNotInTheListIsRefused() {
    copy.replace(SOURCES, "\"id\": \"brave-psst\"", "\"id\": \"brave-other\"");
    assertThat(copy.problems()).contains(copy.at(AGE, PSST) + "UNKNOWN_SOURCE");
  }

  @Test
  void aSourceIsListedOnce() {
    copy.replace(SOURCES, "\"id\": \"numerama\"", "\"id\": \"vert\"");
    assertThat(copy.problems()).contains(copy.at(SOURCES, "Vert, September") + "DUPLICATE_SOURCE");
  }

  @Test
  void pressDoesNotMakeAFactLinkedInsOwn() {
    copy.replace(
        AGE,
        "\"grade\": \"B\", \"source\": \"public-code\"",
        "\"grade\": \"A\", \"source\": \"public-code\"");
    assertThat(copy.problems()).containsExactly(copy.at(AGE, "\"Age range\"") + "GRADE_TOO_GOOD");
  }

  @Test
  void aSourceReadInTheFutureIsRefused() {
    copy.replace(AGE, PSST, PSST.replace("2026-11-20", "2026-11-23"));
    assertThat(copy.problems()).containsExactly(copy.at(AGE, "2026-11-23") + "FUTURE_DATE");
  }

  @Test
  void aSourceWithoutADayIsRefused() {
    copy.replace(AGE, PSST, "{ \"id\": \"brave-psst\" }");
    assertThat(copy.problems())
        .containsExactly(copy.at(AGE, "{ \"id\": \"brave-psst\" }") + "NO_DATE");
  }

  @Test
  void aDayThatIsNotInTheCalendarIsRefused() {
    copy.replace(AGE, PSST, PSST.replace("2026-11-20", "2026-02-30"));
    assertThat(copy.problems()).containsExactly(copy.at(AGE, "2026-02-30") + "BAD_DATE");
  }

  @Test
  void theDayOfARegionIsADayToo() {
    copy.replace(AGE, "2025-01-22", "2025-13-22");
    assertThat(copy.problems()).containsExactly(copy.at(AGE, "2025-13-22") + "BAD_DATE");
  }
}
