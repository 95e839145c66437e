// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Controls whose label looks like one setting's and that belong to something else. */
class LabelTrapsTest {

  private static final String OFF = "<input type=checkbox role=switch>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Learn about <span>Share data with affiliates and partners</span></p>",
        "<p>It also turns off <a href='/x'><span>Share data with affiliates and partners</span></a>"
            + "</p>",
        "<div><div>Related</div><div>Share data with affiliates and partners</div></div>",
      })
  void aTextThatNamesAnotherSettingMakesTheSwitchNotThatSettings(String text) {
    String html = "<section><p>Ads elsewhere, new name</p>" + text + OFF + "</section>";
    HtmlPage page =
        HtmlPage.at("/mypreferences/d/settings/ads-beyond-linkedin", Markup.main("t", html));
    assertThat(Reader.of(page.in("en"), "share-with-affiliates")).doesNotStartWith("off");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/mypreferences/d/download-my-data",
        "/mypreferences/d/settings/demographic-info",
        "/mypreferences/d/manage-data-and-activity",
        "/mypreferences/d/settings/search-filters",
      })
  void aBoxWithAnEverydayWordOnAnotherPageIsNoSetting(String path) {
    String boxes =
        "<label>Gender<input type=checkbox></label><label>Age range<input type=checkbox></label>"
            + "<label><input type=radio name=a>Cookies</label>";
    Reader.assertNeverOff(HtmlPage.at(path, Markup.main("Choose", boxes)).in("en"));
  }

  @Test
  void aSwitchWithAnEverydayWordOnAnotherPageIsNoSetting() {
    String html = Markup.aria("button", "Gender", false);
    String path = "/mypreferences/d/settings/who-can-see";
    Reader.assertNeverOff(HtmlPage.at(path, Markup.main("Visibility", html)).in("en"));
  }

  @Test
  void aLabelThatGoesOnBehindALotOfWhiteSpaceIsAnother() {
    String label = Markup.AI_LABEL + " ".repeat(400) + "for companies I manage";
    HtmlPage page = HtmlPage.ai("<div><p>" + label + "</p>" + OFF + "</div>").in("en");
    assertThat(Reader.ai(page)).isNotEqualTo("off by labelled-switch");
  }

  @Test
  void aLabelBehindALotOfWhiteSpaceIsStillRead() {
    String label = "\n".repeat(200) + " ".repeat(300) + Markup.AI_LABEL;
    HtmlPage page = HtmlPage.ai("<div><p>" + label + "</p><p>x</p>" + OFF + "</div>").in("en");
    assertThat(Reader.ai(page)).isEqualTo("off by labelled-switch");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "マイクロソフトと投稿を共有する",
        "مشاركة منشوراتي مع مايكروسوفت",
        "Share my posts with LinkedIn's parent company for AI",
      })
  void aSecondSwitchOfTheAiPageInAWordingWeDoNotKnow(String label) {
    HtmlPage page = HtmlPage.ai(Markup.keyedAi(false) + Markup.aria("div", label, true));
    Reader.assertNeverOff(page.in("en"));
  }

  @Test
  void aSecondControlOfTheAiPageThatIsNoSwitch() {
    String box = Markup.row("Share with Microsoft", "<input type=checkbox checked>");
    Reader.assertNeverOff(HtmlPage.ai(Markup.keyedAi(false) + box).in("en"));
  }

  @Test
  void aKeyUnderAnotherSettingsLabelIsNeverOff() {
    String html =
        Markup.keyed("allowDataForGenerativeAI", "Share data with affiliates and partners", false);
    assertThat(Reader.ai(HtmlPage.ai(html).in("en"))).isEqualTo("conflict by keyed-control");
  }

  @Test
  void aKeyUnderAnotherSettingsLabelIsStillOn() {
    String html =
        Markup.keyed("allowDataForGenerativeAI", "Share data with affiliates and partners", true);
    assertThat(Reader.ai(HtmlPage.ai(html).in("en"))).isEqualTo("on by keyed-control");
  }
}
