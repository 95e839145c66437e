// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.detect;

import static org.untick.detect.Markup.keyedAi;
import static org.untick.detect.Markup.row;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An off is no off beside a control that is on and may be the setting's as well. */
class SecondControlTrapsTest {

  private static final String GENDER = "/mypreferences/d/settings/ads-by-gender";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<section><header><p>Share my posts with Microsoft</p>"
            + "<div role=switch aria-checked=true></div></header></section>",
        "<section><p>Share posts with our parent company</p>"
            + "<input type=checkbox role=switch aria-checked=false checked></section>",
        "<section><p>Share my posts with LinkedIn's parent company</p><input type=checkbox"
            + " role=switch aria-labelledby=shareContentWithAffiliates checked></section>",
        "<fieldset><legend>Share my posts with Microsoft</legend>"
            + "<label>Yes<input type=radio name=ms checked></label></fieldset>",
        "<div role=dialog><p>Something new</p><div role=switch aria-checked=true></div></div>",
        "<section><p>Something new</p><input type=checkbox checked></section>"
      })
  void aSecondAiControlThatIsOn(String second) {
    Reader.assertNeverOff(HtmlPage.ai(keyedAi(false) + second).in("en"));
  }

  @Test
  void aSecondAiSwitchOnAPageWithoutMainPart() {
    Reader.assertNeverOff(
        HtmlPage.at(
                HtmlPage.AI,
                "<h1>Data</h1>" + keyedAi(false) + Markup.aria("div", "Something new", true))
            .in("en"));
  }

  @Test
  void aSwitchThatIsOnAroundAKeyedBox() {
    Reader.assertNeverOff(
        HtmlPage.ai(
                "<div role=switch aria-checked=true><span>"
                    + "<input type=checkbox aria-labelledby=allowDataForGenerativeAI></span></div>")
            .in("en"));
  }

  @Test
  void aBoxThatIsOnInTheShadowOfAKeyedSwitch() {
    String control =
        "<x-t role=switch id=allowAdsByGender aria-checked=false>"
            + "<template shadowrootmode=open><input type=checkbox checked></template></x-t>";
    Reader.assertNeverOff(HtmlPage.at(GENDER, Markup.main("Gender", control)).in("en"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<section><header><p>ใช้ข้อมูล</p><div role=switch aria-checked=true></div></header></section>",
        "<div role=complementary><p>ใช้ข้อมูล</p><div role=switch aria-checked=true></div></div>",
        "<p>ใช้ข้อมูล</p><select><option selected>เปิด</option><option>ปิด</option></select>",
        "<p>ใช้ข้อมูล</p><div role=menuitemcheckbox aria-checked=true></div>"
      })
  void anUnrelatedOffBesideAnOwnControlOfAnotherKind(String own) {
    String unrelated = Markup.aria("div", "อื่น", false);
    Reader.assertNeverOff(HtmlPage.ai("<section>" + own + "</section>" + unrelated).in("th"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "EN", "en-US"})
  void anUnrelatedOffWhereTheLanguageIsNotSaidPlainly(String language) {
    String unrelated = Markup.aria("div", "Something else", false);
    Reader.assertNeverOff(HtmlPage.ai(unrelated).in(language));
  }

  @Test
  void twoAttributesThatContradict() {
    Reader.assertNeverOff(
        HtmlPage.ai(
                "<button id=allowDataForGenerativeAI aria-pressed=true aria-checked=false>On</button>")
            .in("en"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<fieldset disabled>", "<div aria-disabled=true>", "<div inert>"})
  void anOffInSomethingThatCannotBeUsed(String around) {
    Reader.assertNeverOff(HtmlPage.ai(around + keyedAi(false)).in("en"));
  }

  @Test
  void anUnnamedSwitchThatIsOnInTheSameRow() {
    String box = "<input type=checkbox id=allowAdsByGender>";
    String drawn = "<div role=switch aria-checked=true></div>";
    Reader.assertNeverOff(
        HtmlPage.at(GENDER, Markup.main("Gender", row("Gender", box + drawn))).in("en"));
  }
}
