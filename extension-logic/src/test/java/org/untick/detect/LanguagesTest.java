// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.untick.setting.KnownSettings;

class LanguagesTest {

  static Collection<String> labels() {
    return KnownSettings.AI_SWITCH.values();
  }

  static Collection<String> titles() {
    return KnownSettings.AI_TITLE.values();
  }

  @ParameterizedTest
  @MethodSource("labels")
  void aSwitchIsKnownByItsLabelInEveryLanguageOfTheFacts(String label) {
    for (boolean on : new boolean[] {true, false}) {
      String said = (on ? "on" : "off") + " by labelled-switch";
      assertThat(Reader.ai(HtmlPage.ai(Markup.aria("button", label, on)))).isEqualTo(said);
      assertThat(Reader.ai(HtmlPage.ai(Markup.artdeco(label, on)))).isEqualTo(said);
      assertThat(Reader.ai(HtmlPage.ai(Markup.psettings(label, on)))).isEqualTo(said);
    }
  }

  @ParameterizedTest
  @MethodSource("titles")
  void orByTheTitleOfItsRow(String title) {
    assertThat(Reader.ai(HtmlPage.ai(Markup.aria("div", title, false))))
        .isEqualTo("off by labelled-switch");
  }

  @ParameterizedTest
  @ValueSource(strings = {"th", "hi-IN", "zh-TW", "sw"})
  void theOnlySwitchOfThePageIsReadInALanguageWeDoNotKnow(String language) {
    String label = "ใช้ข้อมูลของฉัน";
    HtmlPage on = HtmlPage.ai(Markup.aria("button", label, true)).in(language);
    assertThat(Reader.ai(on.after(5_000))).isEqualTo("on by sole-switch");
    HtmlPage off = HtmlPage.ai(Markup.aria("button", label, false)).in(language);
    assertThat(Reader.inTheEnd(off)).isEqualTo("off by sole-switch");
  }

  @Test
  void theOnlySwitchIsNotCalledOffBeforeThePageIsStill() {
    HtmlPage page = HtmlPage.ai(Markup.aria("button", "ใช้ข้อมูลของฉัน", false)).in("th");
    assertThat(Reader.ai(page)).isEqualTo("unknown by none");
    assertThat(Reader.ai(page.after(1_900))).isEqualTo("unknown by none");
    page.fill("footer", "still rendering");
    assertThat(Reader.ai(page.after(1_900))).isEqualTo("unknown by none");
  }

  @Test
  void aNewKeyInALanguageWeDoNotKnowIsTrustedWhenThePageHasFinished() {
    HtmlPage page = HtmlPage.ai(Markup.keyed("allowDataForEverything", "ใช้ข้อมูล", true)).in("th");
    assertThat(Reader.ai(page.after(3_000))).isEqualTo("unknown by none");
    assertThat(Reader.inTheEnd(page)).isEqualTo("on by sole-switch");
  }

  @Test
  void labelsWithLinkedInsOwnTypographyAreKnown() {
    String label =
        "  Utiliser mes données pour entraîner les modèles d\u2019IA\n de création"
            + " de contenu\u00a0.";
    assertThat(Reader.ai(HtmlPage.ai(Markup.aria("div", label, true)).in("fr")))
        .isEqualTo("on by labelled-switch");
  }
}
