// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Other switches on the page of a setting. */
class NeighboursTest {

  private static final String OTHER = Markup.aria("button", "Show profile photos", false);
  private static final String OTHER_KEYED = Markup.keyed("showProfilePhotos", "Photos", false);

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anUnrelatedSwitchBeforeOrAfterChangesNothing(boolean on) {
    String said = (on ? "on" : "off") + " by keyed-control";
    String own = Markup.keyedAi(on);
    assertThat(Reader.ai(HtmlPage.ai(OTHER + own))).isEqualTo(said);
    assertThat(Reader.ai(HtmlPage.ai(own + OTHER))).isEqualTo(said);
    assertThat(Reader.ai(HtmlPage.ai(OTHER_KEYED + own + OTHER))).isEqualTo(said);
    assertThat(Reader.ai(HtmlPage.ai(own + Markup.aria("div", "Dark mode", !on)).in("en")))
        .as("an unrelated switch of the other state")
        .doesNotStartWith(on ? "off" : "on");
  }

  @Test
  void aSwitchInThePagesFrameIsNone() {
    String body =
        "<nav>" + OTHER + "</nav>" + Markup.main("t", Markup.aria("div", "ใช้ข้อมูล", true));
    HtmlPage page = HtmlPage.at(HtmlPage.AI, body).in("th");
    assertThat(Reader.ai(page.after(3_000))).isEqualTo("on by sole-switch");
  }

  @Test
  void aLabelThatContainsTheSettingsIsAnothers() {
    String longer = Markup.AI_LABEL + " of my company";
    HtmlPage page =
        HtmlPage.ai(Markup.aria("div", longer, true) + Markup.aria("div", Markup.AI_LABEL, false));
    assertThat(Reader.ai(page)).doesNotStartWith("on");
    HtmlPage swapped =
        HtmlPage.ai(Markup.aria("div", longer, false) + Markup.aria("div", Markup.AI_LABEL, true));
    assertThat(Reader.ai(swapped)).isEqualTo("on by labelled-switch");
  }

  @Test
  void aSwitchOfAnotherKnownSettingIsSetAside() {
    HtmlPage page = HtmlPage.ai(Markup.keyed("allowAdsByAge", "Age range", false)).in("en");
    assertThat(Reader.of(page.after(40_000), "ads-age")).isEqualTo("off by keyed-control");
    assertThat(Reader.ai(page)).doesNotStartWith("off");
  }

  @Test
  void twoSwitchesWithoutKeyAndLabelAreNotGuessedBetween() {
    String two = Markup.aria("div", "一", false) + Markup.aria("div", "二", false);
    HtmlPage page = HtmlPage.at("/mypreferences/d/settings/ads-by-age", Markup.main("t", two));
    assertThat(Reader.of(page.after(40_000), "ads-age")).isEqualTo("unreadable by none");
  }

  @Test
  void twoUnknownSwitchesOnTheAiPageAreOnOnlyTogether() {
    HtmlPage on = HtmlPage.ai(Markup.aria("div", "一", true) + Markup.aria("div", "二", true));
    assertThat(Reader.inTheEnd(on.in("zh"))).isEqualTo("on by sole-switch");
    HtmlPage mixed = HtmlPage.ai(Markup.aria("div", "一", false) + Markup.aria("div", "二", true));
    assertThat(Reader.inTheEnd(mixed.in("zh"))).isEqualTo("unreadable by none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"on on on", "on off on", "off on on", "off off off"})
  void theAiPageMayHoldASecondSwitchThatCounts(String states) {
    String[] words = states.split(" ", -1);
    String second = "Share my posts with Microsoft to train its AI models";
    HtmlPage page =
        HtmlPage.ai(
            Markup.keyedAi(words[0].equals("on"))
                + Markup.aria("div", second, words[1].equals("on")));
    assertThat(Reader.ai(page.in("en"))).startsWith(words[2] + " by");
  }

  @Test
  void anUnreadableSecondSwitchLeavesDoubt() {
    String second = Markup.row("Share with Microsoft", "<div role=switch></div>");
    assertThat(Reader.ai(HtmlPage.ai(Markup.keyedAi(false) + second))).startsWith("unreadable");
  }

  @Test
  void twoCopiesOfAControlThatDisagreeAreOnIfOneIs() {
    HtmlPage page = HtmlPage.ai(Markup.keyedAi(false) + Markup.keyedAi(true));
    assertThat(Reader.ai(page)).isEqualTo("on by keyed-control");
  }

  @Test
  void aHiddenCopyDoesNotSpeakForTheOneThatIsShown() {
    HtmlPage page = HtmlPage.ai(Markup.keyedAi(true) + "<div hidden>" + Markup.keyedAi(false));
    assertThat(Reader.ai(page)).isEqualTo("on by keyed-control");
  }

  @Test
  void propertyAndAttributeThatDisagreeAreAConflict() {
    String control = "<input type=checkbox role=switch aria-checked=true id=" + Markup.AI_KEY + ">";
    assertThat(Reader.ai(HtmlPage.ai(control))).isEqualTo("conflict by keyed-control");
  }
}
