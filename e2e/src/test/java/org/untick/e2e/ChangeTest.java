// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.untick.e2e.Member.AI;
import static org.untick.e2e.Member.AI_KEY;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.untick.e2e.browser.Tab;
import org.untick.e2e.standin.Markup;
import org.untick.e2e.standin.Scenario;
import org.untick.e2e.standin.SiteMap;

/** Switches that change without the user, or against what the user did. */
@InEachBrowser
class ChangeTest {

  private static final String SWITCH = "[role=switch]";
  private static final String PUT_BACK = "LinkedIn put the switch back";
  private static final Duration ALL_RE_READS = Duration.ofSeconds(12);
  private static final Duration RESTING = Duration.ofSeconds(4);

  /** Of the page's switch for sharing with Microsoft, as far as its label tells. */
  private static final String SHOW_ANOTHER_SWITCH =
      """
      (() => {
        const dialog = document.querySelector('dialog');
        const other = Object.assign(document.createElement('input'), {type: 'checkbox', checked: true});
        other.setAttribute('role', 'switch');
        other.setAttribute('aria-label', 'Share my posts with Microsoft');
        dialog.append(other);
        dialog.show();
      })()\
      """;

  @Parameter Member member;

  private Tab tab;
  private Drawn drawn;
  private Popup popup;

  @BeforeEach
  void startAfresh() {
    member.startAfresh();
    popup = member.popup();
  }

  @ParameterizedTest
  @CsvSource({"KEYED, 600", "KEYED, 2500", "BUTTON, 600", "BUTTON, 2500", "ARTDECO, 600"})
  void aChangeThatLinkedInDidNotKeepEndsOnAndIsSaid(Markup markup, int millis) {
    open(Scenario.of(markup).saveFails(Duration.ofMillis(millis)), "on");
    tab.click(markup == Markup.ARTDECO ? "main " + SWITCH + " ~ label" : SWITCH);
    drawn.waitFor("off", "pending");
    drawn.waitForWords(PUT_BACK);
    drawn.waitFor("on", "alert");
    popup.waitFor(AI, "on");
    Throughout.holds("it stays on", Duration.ofSeconds(2), () -> popup.state(AI).equals("on"));
    assertThat(member.site().state(AI_KEY)).isTrue();
    assertThat(popup.text(AI)).doesNotContain("Came back on", "was confirmed");
  }

  @Test
  void aChangeUndoneAfterItWasConfirmedIsStillNoticed() {
    open(Scenario.keyed().saveFails(Duration.ofMillis(4500)), "on");
    tab.click(SWITCH);
    drawn.waitFor("off", "calm");
    tab.waitUntil("the ring says on", ALL_RE_READS, () -> drawn.ring().state().equals("on"));
    popup.waitFor(AI, "on");
    assertThat(popup.text(AI)).doesNotContain("was confirmed");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aPropertySetByThePageIsNoticedWhenItIsReadAgain(boolean on) {
    Scenario scenario = on ? Scenario.keyed().off(AI) : Scenario.keyed();
    open(scenario, on ? "off" : "on");
    assertThat(tab.evaluate("standIn.setChecked('" + AI_KEY + "', " + on + ")").asBoolean())
        .isTrue();
    String state = on ? "on" : "off";
    tab.waitUntil("the ring says " + state, ALL_RE_READS, () -> drawn.ring().state().equals(state));
    popup.waitFor(AI, state);
    assertThat(popup.text(AI)).doesNotContain("You turned", "You clicked");
  }

  @Test
  void anAttributeSetByThePageIsNoticedAtOnce() {
    open(Scenario.of(Markup.BUTTON).off(AI), "off");
    tab.evaluate("standIn.setChecked('" + AI_KEY + "', true)");
    tab.waitUntil("on", Duration.ofMillis(700), () -> drawn.ring().state().equals("on"));
  }

  /** The page's frame is no longer watched by then. */
  @Test
  void aSwitchThatComesIntoADialogBesideTheMainPartIsNoticedAtOnce() {
    open(Scenario.keyed().off(AI), "off");
    tab.evaluate("void document.body.append(document.createElement('dialog'))");
    Throughout.holds("it stays off", RESTING, () -> drawn.ring().state().equals("off"));
    tab.evaluate(SHOW_ANOTHER_SWITCH);
    tab.waitUntil("on", Duration.ofMillis(700), () -> drawn.ring().state().equals("on"));
  }

  @Test
  void aClickByThePagesOwnScriptIsNotTheUsers() {
    open(Scenario.keyed(), "on");
    tab.evaluate("document.querySelector('" + SWITCH + "').click()");
    drawn.waitFor("off", "calm");
    popup.waitFor(AI, "off");
    assertThat(popup.text(AI)).doesNotContain("You turned", "You clicked");
  }

  @Test
  void aSwitchThatCameBackOnIsTold() {
    open(Scenario.keyed().off(AI), "off");
    popup.waitFor(AI, "off");
    member.site().change(AI_KEY, true);
    tab.reload();
    popup.waitFor(AI, "on");
    assertThat(popup.text(AI)).contains("Came back on");
    assertThat(popup.text()).contains("came back on without your click here: 1");
    drawn.waitFor("on");
  }

  @Test
  void aReceiptGoesWhenTheSwitchComesBackOn() {
    open(Scenario.keyed(), "on");
    tab.click(SWITCH);
    popup.waitForWords(AI, "Your change to off was confirmed");
    member.site().change(AI_KEY, true);
    tab.reload();
    popup.waitForWords(AI, "Came back on");
    assertThat(popup.text(AI)).doesNotContain("was confirmed");
  }

  @Test
  void aSettingThatAnotherOneTurnsOffMayHaveChanged() {
    String partners = "share-with-affiliates";
    String ads = "ads-off-linkedin";
    member.visit(Scenario.keyed(), SiteMap.path(partners));
    popup.waitFor(partners, "on");
    Member.go(member.tab(), SiteMap.path(ads));
    new Drawn(member.tab(), ads).waitFor("on");
    member.tab().click(SWITCH);
    popup.waitForWords(ads, "was confirmed");
    assertThat(popup.state(partners)).isEqualTo("on");
    assertThat(popup.text(partners)).contains("Another setting that turns this one off");
    Member.go(member.tab(), SiteMap.path(partners));
    popup.waitFor(partners, "off");
    assertThat(popup.text(partners)).doesNotContain("Another setting", "You clicked");
  }

  private void open(Scenario scenario, String state) {
    tab = member.visit(scenario);
    drawn = Drawn.ai(tab);
    drawn.waitFor(state);
  }
}
