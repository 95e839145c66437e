// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stand-in and the docs say the same as the catalogue. */
class BrokenAgreementTest {

  private static final String AGE = "catalogue/settings/ads-age.json";
  private static final String SITE = "e2e/src/main/resources/standin/site/";
  private static final String PAGES = SITE + "pages.json";
  private static final String DOCS = "docs/settings.md";

  @TempDir Path directory;
  private BrokenCopy copy;

  @BeforeEach
  void copyTheProject() {
    copy = BrokenCopy.in(directory);
  }

  @Test
  void aSettingThatTheStandInLacksIsRefused() {
    copy.replace(PAGES, "\"setting\": \"ads-age\"", "\"setting\": \"ads-rage\"");
    assertThat(copy.disagreements())
        .containsExactlyInAnyOrder(
            copy.at(AGE, "\"id\"") + "NO_STAND_IN_PAGE",
            copy.at(PAGES, "ads-rage") + "STAND_IN_SETTING");
  }

  @Test
  void aPageThatTheStandInHasElsewhereIsRefused() {
    copy.replace(PAGES, "\"settings/ads-by-age\"", "\"settings/ads-by-ages\"");
    assertThat(copy.disagreements())
        .containsExactly(copy.at(PAGES, "allowAdsByAge") + "STAND_IN_PATH");
  }

  @Test
  void aKeyThatTheStandInWritesOtherwiseIsRefused() {
    copy.replace(PAGES, "allowAdsByAge", "allowAdsByYears");
    assertThat(copy.disagreements())
        .containsExactly(copy.at(PAGES, "allowAdsByYears") + "STAND_IN_KEY");
  }

  @Test
  void aKeyThatNobodyHasSeenMustLookInvented() {
    copy.replace(PAGES, "standInActivityDataForAds", "allowActivityDataForAds");
    assertThat(copy.disagreements())
        .containsExactly(copy.at(PAGES, "allowActivityDataForAds") + "STAND_IN_KEY");
  }

  @Test
  void aRowOnAnotherListIsRefused() {
    copy.replace(SITE + "categories.json", "\"read-receipts\"", "\"settings/ads-by-age\"");
    assertThat(copy.disagreements())
        .containsExactly(copy.at(PAGES, "allowAdsByAge") + "STAND_IN_CATEGORY");
  }

  @Test
  void aSettingThatTheDocsTellOtherwiseIsRefused() {
    copy.replace("extension/locales/en/settings.json", "Age range for ads", "Age in ads");
    assertThat(copy.disagreements()).containsExactly(copy.at(DOCS, "`ads-age`") + "DOCS_ROW");
  }

  @Test
  void aSettingThatOnlyTheDocsKnowIsRefused() {
    copy.replace(DOCS, "| `ads-age` |", "| `ads-rage` |");
    assertThat(copy.disagreements())
        .containsExactlyInAnyOrder(
            DOCS + ":1: DOCS_ROW", copy.at(DOCS, "`ads-rage`") + "DOCS_SETTING");
  }
}
