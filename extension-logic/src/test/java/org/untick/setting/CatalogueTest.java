// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.setting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogueTest {

  private final Catalogue catalogue = KnownSettings.CATALOGUE;

  @Test
  void settingsKeepTheirOrder() {
    assertThat(catalogue.entries()).hasSize(9);
    assertThat(catalogue.entries().get(0).id()).hasToString("generative-ai-training");
  }

  @Test
  void anEntryHoldsAllThatItsLineSays() {
    Entry entry =
        new CatalogueText()
            .setting("a-b", "x,y", "k,l", "en,fr", "cp", "Label")
            .parse()
            .entries()
            .get(0);
    assertThat(entry.id()).hasToString("a-b");
    assertThat(entry.slugs()).containsExactly("x", "y");
    assertThat(entry.keys()).containsExactly("k", "l");
    assertThat(entry.languages()).containsExactly("en", "fr");
    assertThat(entry.companion()).isTrue();
  }

  @Test
  void aSettingOfWhichLittleIsKnownHasEmptyLists() {
    Entry entry = new CatalogueText().setting("a", "x", "", "", "").parse().entries().get(0);
    assertThat(entry.keys()).isEmpty();
    assertThat(entry.languages()).isEmpty();
    assertThat(entry.companion()).isFalse();
  }

  @Test
  void settingsAreFoundByKeyLabelAndPage() {
    assertThat(catalogue.byKey("allowAdsByAge").id()).hasToString("ads-age");
    assertThat(catalogue.byLabel(LabelText.hash("Gender")).id()).hasToString("ads-gender");
    assertThat(catalogue.ownersOf("linkedin-promotions")).hasSize(2);
  }

  @Test
  void whatIsNobodysIsNotFound() {
    assertThat(catalogue.byKey("")).isNull();
    assertThat(catalogue.byKey("allowAdsBy")).isNull();
    assertThat(catalogue.byLabel(LabelText.hash("gender"))).isNull();
    assertThat(catalogue.byLabel(0)).isNull();
    assertThat(catalogue.ownersOf("")).isEmpty();
  }

  @Test
  void aLabelIsFoundInEveryLanguageThatIsKnown() {
    for (String label : KnownSettings.AI_SWITCH.values()) {
      assertThat(catalogue.byLabel(LabelText.hash(label)).id())
          .hasToString("generative-ai-training");
    }
  }

  @Test
  void valuesOfRowsAreToldApart() {
    assertThat(catalogue.isOn(LabelText.hash("Ein"))).isTrue();
    assertThat(catalogue.isOff(LabelText.hash("Ein"))).isFalse();
    assertThat(catalogue.isOff(LabelText.hash("Uit"))).isTrue();
    assertThat(catalogue.isOff(LabelText.hash(""))).isFalse();
  }

  @Test
  void wordListsOfALaterCatalogueArePassedOver() {
    assertThat(Catalogue.parse("=new|a,b\n=never|c").never()).containsExactly("c");
  }

  @ParameterizedTest
  @EnumSource(State.class)
  void everyStateIsFoundByItsWord(State state) {
    assertThat(State.of(state.word())).isEqualTo(state);
  }

  @ParameterizedTest
  @EnumSource(Evidence.class)
  void everyEvidenceIsFoundByItsWord(Evidence evidence) {
    assertThat(Evidence.of(evidence.word())).isEqualTo(evidence);
  }

  @Test
  void otherWordsAreNoStateAndNoEvidence() {
    assertThat(State.of("OFF")).isNull();
    assertThat(State.of("")).isNull();
    assertThat(Evidence.of("hearsay")).isNull();
  }
}
