// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds what detection can read. {@code -Duntick.corpus.write=true} writes the figures into the
 * documentation, and the pages that real browsers read as well; {@code -Duntick.long=true} makes
 * every pair instead of some, for a few minutes.
 */
class CorpusTest {

  private static final Path DOCUMENT = Path.of("..", "docs", "detection.md");
  private static final Path SAMPLE =
      Path.of("..", "e2e", "src", "test", "resources", "corpus-sample.tsv");
  private static final String MARK = "<!-- generated -->\n";
  private static final int SOME = 6_000;
  private static final boolean LONG = Boolean.getBoolean("untick.long");

  private static final Tables TABLES = new Tables();

  @BeforeAll
  static void makeEveryPage() throws IOException {
    List<Trial> pairs = LONG ? Trial.allPairs() : Trial.somePairs(SOME);
    Stream.concat(Trial.singles().stream(), pairs.stream()).parallel().forEach(CorpusTest::count);
    System.out.println(TABLES.text());
    if (Boolean.getBoolean("untick.corpus.write")) {
      String before = Files.readString(DOCUMENT).split(MARK, -1)[0];
      Files.writeString(DOCUMENT, before + MARK + TABLES.text());
      Files.write(SAMPLE, Sample.lines());
    }
  }

  private static void count(Trial trial) {
    Outcome outcome = trial.outcome();
    if (outcome != null) {
      synchronized (TABLES) {
        TABLES.add(trial, outcome);
      }
    }
  }

  @Test
  void offIsNeverSaidOfAPageThatShowsOn() {
    assertThat(TABLES.all().falseOffs()).isZero();
  }

  @Test
  void nothingIsClaimedOfAPageWhoseStateNobodyCanSee() {
    assertThat(TABLES.all().claims()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"0, 0.99", "1, 0.97", "2, 0.93"})
  void whatAPersonCanSeeIsRead(int mutations, double share) {
    assertThat(TABLES.all().round(mutations).recall()).isGreaterThanOrEqualTo(share);
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "2"})
  void whatIsSaidIsRight(int mutations) {
    assertThat(TABLES.all().round(mutations).precision()).isGreaterThanOrEqualTo(0.999);
  }

  @Test
  void noFigureIsBelowTheOneInTheDocumentation() throws IOException {
    if (!LONG) {
      assertThat(TABLES.betterIn(Files.readString(DOCUMENT))).as("better before").isEmpty();
    }
  }

  @Test
  void whatRealBrowsersReadIsOfToday() throws IOException {
    assertThat(Files.readAllLines(SAMPLE)).isEqualTo(Sample.lines());
  }
}
