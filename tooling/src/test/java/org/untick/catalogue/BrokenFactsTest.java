// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenFactsTest {

  private static final String AI = "catalogue/settings/generative-ai-training.json";
  private static final String AGE = "catalogue/settings/ads-age.json";
  private static final String GENDER = "catalogue/settings/ads-gender.json";
  private static final String SHARE = "catalogue/settings/share-with-affiliates.json";
  private static final String EMAIL = "catalogue/settings/promotions-email.json";
  private static final String PROFILE = "catalogue/settings/promotions-profile.json";
  private static final String WORDS = "catalogue/words.json";

  @TempDir Path directory;
  private BrokenCopy copy;

  @BeforeEach
  void copyTheCatalogue() {
    copy = BrokenCopy.in(directory);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/mypreferences/d/settings/data-for-generative-ai-improvement",
        "/mypreferences/d/settings/data-for-generative-ai",
        "/mypreferences/d/data-privacy",
        "/mypreferences/d/manage-advertising-preferences"
      })
  void aWrongAddressThatCirculatesIsRefused(String wrong) {
    copy.replace(AI, "/mypreferences/d/settings/data-for-ai-improvement", wrong);
    assertThat(copy.problems()).containsExactly(copy.at(AI, wrong) + "WRONG_ADDRESS");
  }

  @Test
  void aWrongAddressIsRefusedInATextToo() {
    String fr = "extension/locales/fr/settings.json";
    copy.replace(fr, "Vous \u203a", "/mypreferences/d/data-privacy \u203a");
    assertThat(copy.problems()).contains(copy.at(fr, "data-privacy") + "WRONG_ADDRESS");
  }

  @Test
  void aPageOfTwoSettingsIsRefused() {
    copy.replace(
        GENDER, "/mypreferences/d/settings/ads-by-gender", "/mypreferences/d/settings/ads-by-age");
    assertThat(copy.problems()).containsExactly(copy.at(GENDER, "ads-by-age") + "DUPLICATE_PATH");
  }

  @Test
  void aPageMayBeSharedOnPurposeButBothSay() {
    copy.replace(EMAIL, "\"sharesPageWith\": [\"promotions-profile\"]", "\"sharesPageWith\": []");
    assertThat(copy.problems())
        .containsExactly(copy.at(PROFILE, "sharesPageWith") + "ONE_SIDED_PAGE");
  }

  @Test
  void closingTheAccountIsNoSettingOfOurs() {
    copy.replace(AGE, "/mypreferences/d/settings/ads-by-age", "/mypreferences/d/close-accounts");
    assertThat(copy.problems()).containsExactly(copy.at(AGE, "close-accounts") + "FORBIDDEN_PAGE");
  }

  @Test
  void aKeyOfTwoSettingsIsRefused() {
    copy.replace(GENDER, "allowAdsByGender", "allowAdsByAge");
    assertThat(copy.problems()).containsExactly(copy.at(GENDER, "allowAdsByAge") + "DUPLICATE_KEY");
  }

  @Test
  void aPageTwiceInOneSettingIsRefused() {
    copy.replace(
        AGE, "/mypreferences/m/settings/ads-by-age", "/mypreferences/d/settings/ads-by-age");
    assertThat(copy.problems()).containsExactly(copy.at(AGE, "\"mobile\"") + "REPEATED");
  }

  @Test
  void aLabelTwiceInOneSettingIsRefused() {
    String label = "{ \"lang\": \"en\", \"kind\": \"title\", \"text\": \"Age range\"";
    String rest = ", \"grade\": \"B\", \"source\": \"public-code\" }";
    copy.replace(AGE, label, label + rest + ",\n    " + label);
    assertThat(copy.problems()).hasSize(1).first().asString().endsWith(": REPEATED");
  }

  @Test
  void anUnknownLanguageIsRefused() {
    copy.replace(AI, "\"lang\": \"fi\"", "\"lang\": \"fin\"");
    assertThat(copy.problems()).containsExactly(copy.at(AI, "\"fin\"") + "UNKNOWN_LANGUAGE");
  }

  @Test
  void aLabelOfTwoSettingsIsRefusedHoweverItIsWritten() {
    copy.replace(GENDER, "\"text\": \"Gender\"", "\"text\": \"Age  range:\"");
    assertThat(copy.problems()).containsExactly(copy.at(GENDER, "Age  range:") + "SHARED_LABEL");
  }

  @Test
  void aLabelThatOnlySharesItsHashIsRefusedToo() {
    copy.replace(GENDER, "\"text\": \"Gender\"", "\"text\": \"BBge range\"");
    copy.replace(AGE, "\"text\": \"Age range\"", "\"text\": \"Aage range\"");
    assertThat(copy.problems()).containsExactly(copy.at(GENDER, "BBge range") + "SHARED_LABEL");
  }

  @Test
  void aRowValueCannotMeanOnAndOff() {
    copy.replace(
        WORDS, "\"lang\": \"nl\", \"text\": \"Uit\"", "\"lang\": \"nl\", \"text\": \"Ein\"");
    assertThat(copy.problems()).containsExactly(copy.at(WORDS, "\"nl\"") + "AMBIGUOUS_WORD");
  }

  @Test
  void aHintInCapitalsIsRefused() {
    copy.replace(WORDS, "\"microsoft\"", "\"Microsoft\"");
    assertThat(copy.problems()).containsExactly(copy.at(WORDS, "\"Microsoft\"") + "SCHEMA");
  }

  @Test
  void aSettingThatTurnsAnotherOffExists() {
    copy.replace(SHARE, "\"by\": \"ads-off-linkedin\"", "\"by\": \"ads-off\"");
    assertThat(copy.problems()).containsExactly(copy.at(SHARE, "\"ads-off\"") + "UNKNOWN_SETTING");
  }

  @Test
  void everySettingSaysWhatTurningItOffDoesNotDo() {
    copy.replace(AGE, "offnot_ads_age", "region_ads_age");
    assertThat(copy.problems()).contains(copy.at(AGE, "\"claims\"") + "MISSING_CLAIM");
  }

  @Test
  void aSettingDoesNotBorrowAnothersWords() {
    copy.replace(AGE, "region_ads_age", "region_ads_gender");
    assertThat(copy.problems()).contains(copy.at(AGE, "region_ads_gender") + "FOREIGN_CLAIM");
  }
}
