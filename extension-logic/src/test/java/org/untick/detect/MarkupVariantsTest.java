// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.untick.setting.State;

class MarkupVariantsTest {

  private static final String LABEL = Markup.AI_LABEL;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theKeyedSwitchWithHashedClasses(boolean on) {
    assertThat(Reader.all(HtmlPage.ai(Markup.keyedAi(on)).in("en")))
        .isEqualTo("generative-ai-training: " + word(on) + " by keyed-control");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theKeyedSwitchNeedsNoLabelThatWeKnow(boolean on) {
    HtmlPage page = HtmlPage.ai(Markup.keyed(Markup.AI_KEY, "ไม่ทราบ", on)).in("th");
    assertThat(Reader.ai(page)).isEqualTo(word(on) + " by keyed-control");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theArtdecoToggle(boolean on) {
    assertThat(Reader.ai(HtmlPage.ai(Markup.artdeco(LABEL, on))))
        .isEqualTo(word(on) + " by labelled-switch");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theOlderGenerationOfPages(boolean on) {
    assertThat(Reader.ai(HtmlPage.ai(Markup.psettings(LABEL, on))))
        .isEqualTo(word(on) + " by labelled-switch");
  }

  @ParameterizedTest
  @ValueSource(strings = {"button", "div", "span", "lk-toggle", "a"})
  void anyElementWithTheRoleOfASwitch(String tag) {
    assertThat(Reader.ai(HtmlPage.ai(Markup.aria(tag, LABEL, true))))
        .isEqualTo("on by labelled-switch");
    assertThat(Reader.ai(HtmlPage.ai(Markup.aria(tag, LABEL, false))))
        .isEqualTo("off by labelled-switch");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void thePageInsideASameOriginFrame(boolean on) {
    HtmlPage page = HtmlPage.ai("<iframe srcdoc=\"" + Markup.psettings(LABEL, on) + "\"></iframe>");
    assertThat(Reader.ai(page)).isEqualTo(word(on) + " by labelled-switch");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aControlInAnOpenShadowRootUnderAnyElement(boolean on) {
    HtmlPage page =
        HtmlPage.ai(
            "<x-a><template shadowrootmode=open><div><x-b><template shadowrootmode=open>"
                + Markup.keyedAi(on)
                + "</template></x-b></div></template></x-a>");
    assertThat(Reader.ai(page)).isEqualTo(word(on) + " by keyed-control");
  }

  @Test
  void aLabelOutsideTheShadowRootOfItsControl() {
    HtmlPage page =
        HtmlPage.ai(
            "<section><p>"
                + LABEL
                + "</p><x-a><template shadowrootmode=open><button role=switch aria-checked=true>"
                + "</button></template></x-a></section>");
    assertThat(Reader.ai(page)).isEqualTo("on by labelled-switch");
  }

  @Test
  void theMobileTwinAndTheLegacyTreeAreReadAsWell() {
    String body = Markup.main("x", Markup.keyedAi(true));
    assertThat(Reader.ai(HtmlPage.at("/mypreferences/m/settings/data-for-ai-improvement/", body)))
        .isEqualTo("on by keyed-control");
    assertThat(Reader.ai(HtmlPage.at("/psettings/data-for-ai-improvement?x#y", body)))
        .isEqualTo("on by keyed-control");
  }

  @Test
  void theCookieSwitchIsKnownByItsId() {
    String control = "<input type=checkbox role=switch id=nonEssentialCookieConsent>";
    String body = Markup.main("Cookies", Markup.row("Allow", control));
    HtmlPage page = HtmlPage.at("/mypreferences/d/member-cookies", body);
    assertThat(Reader.of(page, "cookies")).isEqualTo("off by keyed-control");
  }

  @Test
  void twoSettingsOfOnePageAreToldApart() {
    String both =
        Markup.keyed("allowProfileAndActivityDataForMarketingAds", "a", true)
            + Markup.keyed("tipsForUsingLinkedinViaEmail", "b", false);
    HtmlPage page =
        HtmlPage.at("/mypreferences/d/settings/linkedin-promotions", Markup.main("x", both));
    assertThat(Reader.all(page))
        .isEqualTo(
            "promotions-profile: on by keyed-control, promotions-email: off by keyed-control");
  }

  @Test
  void aPropertyThatChangedWithoutAnyMutationIsRead() {
    HtmlPage page = HtmlPage.ai(Markup.keyedAi(true));
    page.property("input", State.OFF);
    assertThat(Reader.ai(page)).isEqualTo("off by keyed-control");
  }

  @Test
  void aPageThatReadsFromRightToLeftIsReadTheSame() {
    HtmlPage page = HtmlPage.ai("<div dir=rtl>" + Markup.keyedAi(true) + "</div>").in("ar");
    assertThat(Reader.ai(page)).isEqualTo("on by keyed-control");
  }

  private static String word(boolean on) {
    return on ? "on" : "off";
  }
}
