// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCatalogueTest {

  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  @Test
  void aSoundCatalogueEndsWithoutAWord() {
    assertThat(run(BrokenCopy.ROOT)).isZero();
    assertThat(errors.toString(UTF_8)).isEmpty();
  }

  @Test
  void everyProblemIsALineThatSaysWhatToDo(@TempDir Path directory) {
    BrokenCopy.in(directory)
        .replace("catalogue/settings/ads-age.json", "allowAdsByAge", "allowAdsByGender")
        .replace("extension/locales/en/settings.json", "Age range for ads", "Age | ads");
    assertThat(run(directory)).isEqualTo(1);
    assertThat(errors.toString(UTF_8).lines())
        .anyMatch(line -> line.contains("DUPLICATE_KEY allowAdsByGender belongs to ads-age too — "))
        .anyMatch(line -> line.contains("BAD_CHARACTER name_ads_age holds a | — write it without"));
  }

  @Test
  void wrongArgumentsAreExplained() {
    assertThat(CheckCatalogue.run(new String[0], BrokenCopy.TODAY, out())).isEqualTo(2);
    assertThat(errors.toString(UTF_8)).startsWith("usage: CheckCatalogue <project directory>");
  }

  private int run(Path root) {
    String[] args = {root.toString()};
    return CheckCatalogue.run(args, BrokenCopy.TODAY, out());
  }

  private PrintStream out() {
    return new PrintStream(errors, true, UTF_8);
  }
}
