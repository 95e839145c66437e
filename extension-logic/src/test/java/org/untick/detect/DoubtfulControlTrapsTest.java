// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.untick.setting.State;

/** The setting's own control, in a shape from which off must not be read. */
class DoubtfulControlTrapsTest {

  private static final String KEYED =
      "<input type=checkbox role=switch aria-labelledby=" + Markup.AI_KEY;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<label>Yes<input type=radio name=allowDataForGenerativeAI></label>"
            + "<label>No<input type=radio name=allowDataForGenerativeAI></label>",
        "<div role=radio aria-labelledby=allowDataForGenerativeAI aria-checked=false>a</div>"
            + "<div role=radio aria-labelledby=allowDataForGenerativeAI aria-checked=false>b</div>",
        "<div><p>Use my data for training content creation AI models</p>"
            + "<label><input type=radio name=a></label></div>",
      })
  void radioButtonsOfWhichNoneIsChosen(String html) {
    Reader.assertNeverOff(HtmlPage.ai(html).in("en"));
  }

  @Test
  void aPlaceholderInAPartOfThePageThatIsBusy() {
    HtmlPage page = HtmlPage.ai("<div aria-busy=true>" + Markup.keyedAi(false) + "</div>");
    assertThat(Reader.ai(page.after(5_000))).doesNotStartWith("off");
  }

  @Test
  void aPlaceholderThatIsBusyItself() {
    HtmlPage page = HtmlPage.ai(KEYED + " disabled aria-busy=true>");
    assertThat(Reader.ai(page.after(5_000))).doesNotStartWith("off");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hidden", "style='display: none'", "style='visibility:hidden'"})
  void aControlThatNobodyCanSee(String hidden) {
    Reader.assertNeverOff(HtmlPage.ai("<div " + hidden + ">" + Markup.keyedAi(false) + "</div>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hidden", "style='display: none'", "style='visibility:hidden'"})
  void anOnThatNobodyCanSeeIsNoOnEither(String hidden) {
    HtmlPage page = HtmlPage.ai("<div " + hidden + ">" + Markup.keyedAi(true) + "</div>");
    assertThat(Reader.inTheEnd(page)).isEqualTo("conflict by keyed-control");
  }

  @Test
  void aHiddenControlBesideASwitchThatIsShownAndOn() {
    String hidden = "<div hidden>" + Markup.keyedAi(false) + "</div>";
    Reader.assertNeverOff(HtmlPage.ai(hidden + Markup.aria("div", "ใช้ข้อมูล", true)).in("th"));
  }

  @Test
  void aDrawnToggleThatLagsBehindItsHiddenBox() {
    String box = KEYED + " checked style='display:none'>";
    String toggle = Markup.aria("div", Markup.AI_LABEL, false);
    Reader.assertNeverOff(HtmlPage.ai(box + toggle).in("en"));
  }

  @Test
  void aWrapperThatLagsBehindTheBoxInsideIt() {
    String wrapper =
        "<div role=switch aria-checked=false aria-labelledby="
            + Markup.AI_KEY
            + "><input type=checkbox checked></div>";
    Reader.assertNeverOff(HtmlPage.ai(wrapper).in("en"));
  }

  @Test
  void aBoxWhoseWrapperSaysOtherwise() {
    String wrapper = "<div role=switch aria-checked=true>" + KEYED + "></div>";
    Reader.assertNeverOff(HtmlPage.ai(wrapper).in("en"));
  }

  @Test
  void aBoxThatIsNeitherChosenNorNotWhileTheClickIsSaved() {
    HtmlPage page = HtmlPage.ai(KEYED + " aria-checked=true checked>");
    var visit = new Visiting(page);
    visit.pass();
    visit.click("input");
    page.property("input", State.UNREADABLE).after(100);
    assertThat(visit.pass()).doesNotContain("off");
    assertThat(visit.told()).doesNotContain("off");
  }
}
