// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenMessagesTest {

  private static final String EN = "extension/locales/en/settings.json";
  private static final String FR = "extension/locales/fr/settings.json";
  private static final String FR_INTERFACE = "extension/locales/fr/ui.json";
  private static final String AGE = "\"Age range for ads\"";

  @TempDir Path directory;
  private BrokenCopy copy;

  @BeforeEach
  void copyTheCatalogue() {
    copy = BrokenCopy.in(directory);
  }

  @Test
  void aMessageThatALocaleLacksIsNamedThere() {
    copy.replace(FR, "\"name_ads_age\"", "\"name_ads_rage\"");
    assertThat(copy.problems())
        .containsExactlyInAnyOrder(
            FR + ":1: MISSING_MESSAGE", copy.at(FR, "name_ads_rage") + "UNUSED_MESSAGE");
  }

  @Test
  void aTextOfTheInterfaceThatALocaleLacksIsNamedThere() {
    copy.replace(FR_INTERFACE, "\"on_page\"", "\"on_pages\"");
    assertThat(copy.problems())
        .containsExactlyInAnyOrder(
            FR_INTERFACE + ":1: MISSING_MESSAGE",
            copy.at(FR_INTERFACE, "on_pages") + "UNUSED_MESSAGE");
  }

  @Test
  void aTranslationKeepsThePlaceholders() {
    copy.replace(FR_INTERFACE, "\"content\": \"$1\"", "\"content\": \"$2\"");
    assertThat(copy.problems())
        .containsExactly(copy.at(FR_INTERFACE, "\"on_page\"") + "OTHER_PLACEHOLDERS");
  }

  @Test
  void aLocaleWithoutItsFileIsNamed() {
    copy.delete(FR);
    assertThat(copy.problems()).containsExactly(FR + ":1: MISSING_FILE");
  }

  @Test
  void aMessageWithoutTextIsRefused() {
    copy.replace(EN, AGE, "\"\"");
    assertThat(copy.problems()).containsExactly(copy.at(EN, "\"message\": \"\"") + "SCHEMA");
  }

  @Test
  void aMessageThatWouldNotFitIsRefused() {
    copy.replace(EN, AGE, "\"" + "a".repeat(46) + "\"");
    assertThat(copy.problems())
        .containsExactly(copy.at(EN, "\"name_ads_age\"") + "MESSAGE_TOO_LONG");
  }

  @Test
  void aPlaceholderNeedsAValue() {
    copy.replace(EN, AGE, "\"Age in $YEARS$\"");
    assertThat(copy.problems())
        .containsExactly(copy.at(EN, "\"name_ads_age\"") + "UNRESOLVED_PLACEHOLDER");
  }

  @Test
  void aNumberedPlaceholderNeedsAName() {
    copy.replace(EN, AGE, "\"Age in $1 years\"");
    assertThat(copy.problems())
        .containsExactly(copy.at(EN, "\"name_ads_age\"") + "UNRESOLVED_PLACEHOLDER");
  }

  @Test
  void aPlaceholderWithAValueAndADollarSignAreFine() {
    copy.replace(
        EN,
        AGE,
        "\"Age in $YEARS$ for 1 $$\", \"placeholders\": {\"years\": {\"content\": \"years\"}}");
    assertThat(copy.problems()).isEmpty();
  }

  @Test
  void theSeparatorOfCompactFormsIsRefused() {
    copy.replace(EN, AGE, "\"Age | range\"");
    assertThat(copy.problems()).containsExactly(copy.at(EN, "\"name_ads_age\"") + "BAD_CHARACTER");
  }

  @Test
  void translatorsGetADescriptionInEnglishAndWriteNone() {
    copy.replace(FR, "\"message\"", "\"description\": \"nom\", \"message\"");
    assertThat(copy.problems()).containsExactly(FR + ":2: DESCRIPTION");
  }

  @Test
  void aTypewritersApostropheIsRefused() {
    copy.replace(FR, "L\u2019entra\u00eenement", "L'entra\u00eenement");
    assertThat(copy.problems()).containsExactly(copy.at(FR, "L'entra") + "TYPOGRAPHY");
  }

  @Test
  void frenchHasNoBreakBeforeAColon() {
    copy.replace(FR, "\\u00a0:", " :");
    assertThat(copy.problems()).containsExactly(copy.at(FR, " :") + "TYPOGRAPHY");
  }

  @Test
  void theTextsOfOurPagesAreSetLikeThoseOfTheCatalogue() {
    copy.replace(FR_INTERFACE, "agit-il ?", "agit-il ?");
    assertThat(copy.problems()).containsExactly(copy.at(FR_INTERFACE, "agit-il ?") + "TYPOGRAPHY");
  }
}
