// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenFilesTest {

  private static final String AGE = "catalogue/settings/ads-age.json";

  @TempDir Path directory;
  private BrokenCopy copy;

  @BeforeEach
  void copyTheCatalogue() {
    copy = BrokenCopy.in(directory);
  }

  @Test
  void theRealCatalogueHasNoProblem() {
    assertThat(copy.problems()).isEmpty();
    assertThat(copy.disagreements()).isEmpty();
  }

  @Test
  void aMissingCommaIsToldWithItsLine() {
    copy.replace(AGE, "\"group\": \"ads-profile\",", "\"group\": \"ads-profile\"");
    assertThat(copy.problems()).containsExactly(copy.at(AGE, "\"order\"") + "BAD_JSON");
  }

  @Test
  void aNameTwiceInOneObjectIsRefused() {
    copy.replace(AGE, "\"order\"", "\"group\": \"ai\",\n  \"order\"");
    assertThat(copy.problems()).containsExactly(copy.at(AGE, "\"group\": \"ai\"") + "BAD_JSON");
  }

  @Test
  void anUnknownIdIsRefused() {
    copy.replace(AGE, "\"id\": \"ads-age\"", "\"id\": \"ads-rage\"");
    assertThat(copy.problems()).containsExactly(copy.at(AGE, "ads-rage") + "UNKNOWN_SETTING");
  }

  @Test
  void aMisspeltFieldIsRefused() {
    copy.replace(AGE, "\"companion\"", "\"companoin\"");
    assertThat(copy.problems())
        .containsExactlyInAnyOrder(AGE + ":1: MISSING_FIELD", AGE + ":1: UNKNOWN_FIELD");
  }

  @Test
  void aLabelWithoutSourceIsRefused() {
    copy.replace(AGE, "\"grade\": \"B\", \"source\": \"public-code\"", "\"grade\": \"B\"");
    assertThat(copy.problems()).containsExactly(copy.at(AGE, "Age range") + "NO_SOURCE");
  }

  @Test
  void aKeyWithoutGradeIsRefused() {
    copy.replace(
        AGE, "\"attribute\": \"aria-labelledby\", \"grade\": \"B\"", "\"attribute\": \"id\"");
    assertThat(copy.problems()).containsExactly(copy.at(AGE, "allowAdsByAge") + "NO_GRADE");
  }

  @Test
  void aClaimWithoutSourceIsRefused() {
    String claim = "\"does_ads_age\", \"grade\": \"A\"";
    copy.replace(AGE, claim + ", \"source\": \"help-ad-technology\"", claim);
    assertThat(copy.problems()).containsExactly(copy.at(AGE, claim) + "NO_SOURCE");
  }

  @Test
  void aMissingFileOfASettingIsNamedWhereTheListIs() {
    copy.delete("catalogue/settings/research.json");
    assertThat(copy.problems())
        .contains(copy.at("catalogue/setting.schema.json", "\"research\"") + "MISSING_SETTING");
  }

  @Test
  void aMissingWordListIsNamed() {
    copy.delete("catalogue/words.json");
    assertThat(copy.problems()).containsExactly("catalogue/words.json:1: MISSING_FILE");
  }

  @Test
  void aFileIsNamedAfterItsSetting() {
    copy.write("catalogue/settings/age.json", copy.read(AGE)).delete(AGE);
    assertThat(copy.problems()).containsExactly("catalogue/settings/age.json:3: FILE_NAME");
  }

  @Test
  void twoSettingsCannotHaveOnePlace() {
    copy.replace(AGE, "\"order\": 8", "\"order\": 9");
    assertThat(copy.problems())
        .containsExactly(
            copy.at("catalogue/settings/ads-gender.json", "\"order\"") + "DUPLICATE_ORDER");
  }

  @Test
  void allBrokenFilesAreToldAtOnce() {
    copy.write("catalogue/words.json", "{").write("catalogue/pages.json", "[]");
    assertThat(copy.problems())
        .containsExactly("catalogue/words.json:1: BAD_JSON", "catalogue/pages.json:1: SCHEMA");
  }

  @Test
  void aProblemSaysWhereWhatAndWhatToDo() {
    var problem = new Problem(Path.of("a.json"), 3, Code.MISSING_MESSAGE, "no message name_x");
    assertThat(problem)
        .hasToString("a.json:3: MISSING_MESSAGE no message name_x — add it to this file");
  }
}
