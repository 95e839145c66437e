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
import org.junit.jupiter.params.provider.EnumSource;
import org.untick.e2e.browser.Tab;
import org.untick.e2e.standin.Markup;
import org.untick.e2e.standin.Scenario;
import org.untick.e2e.standin.SiteMap;

/** What the user sees after turning a switch: not yet confirmed, then confirmed, or put back. */
@InEachBrowser
class ClickTest {

  private static final String UNCONFIRMED = "Not yet confirmed";
  private static final String CONFIRMED = "Your change to off was confirmed";
  private static final String SWITCH = "[role=switch]";

  @Parameter Member member;

  private Tab tab;
  private Drawn drawn;
  private Popup popup;

  @BeforeEach
  void startAfresh() {
    member.startAfresh();
    popup = member.popup();
  }

  @Test
  void aSwitchTurnedOffIsNotYetConfirmedAtFirst() {
    openOn(Scenario.keyed());
    tab.click(SWITCH);
    drawn.waitFor("off", "pending");
    assertThat(drawn.callout().text()).contains(UNCONFIRMED);
    popup.waitFor(AI, "off");
    assertThat(popup.text(AI)).contains(UNCONFIRMED, "You clicked the switch");
  }

  @Test
  void itIsConfirmedWhenItWasReadAgainAfterThreeSeconds() {
    openOn(Scenario.keyed());
    long clicked = System.nanoTime();
    tab.click(SWITCH);
    drawn.waitFor("off", "calm");
    assertThat(Duration.ofNanos(System.nanoTime() - clicked)).isGreaterThan(Duration.ofSeconds(3));
    assertThat(drawn.callout().text()).contains("Off:").doesNotContain(UNCONFIRMED);
    popup.waitForWords(AI, CONFIRMED);
    assertThat(popup.text(AI)).doesNotContain(UNCONFIRMED);
  }

  @Test
  void theSpaceKeyCountsAsAClick() {
    openOn(Scenario.keyed());
    tab.evaluate("document.querySelector('" + SWITCH + "').focus()");
    tab.press("Space");
    drawn.waitFor("off", "pending");
    popup.waitForWords(AI, "You clicked the switch");
  }

  @ParameterizedTest
  @EnumSource(names = {"ARTDECO", "PSETTINGS"})
  void aClickOnALabelDrawnAsASwitchCountsAsWell(Markup markup) {
    openOn(Scenario.of(markup));
    tab.click("main " + SWITCH + " ~ label");
    drawn.waitFor("off", "pending");
    popup.waitForWords(AI, "You clicked the switch");
  }

  @ParameterizedTest
  @EnumSource(names = {"BUTTON", "DIV", "SDUI"})
  void aSwitchThatIsNoInputIsNotYetConfirmedEither(Markup markup) {
    openOn(Scenario.of(markup));
    tab.click(SWITCH);
    drawn.waitFor("off", "pending");
    drawn.waitFor("off", "calm");
    popup.waitForWords(AI, CONFIRMED);
  }

  @Test
  void aSwitchInAFrameIsFollowedThroughTheClick() {
    openOn(Scenario.of(Markup.LEGACY_IFRAME));
    tab.click("iframe.settings-iframe--frame >>> main " + SWITCH + " ~ label");
    drawn.waitFor("off", "pending");
    drawn.waitFor("off", "calm");
    popup.waitForWords(AI, CONFIRMED);
  }

  @Test
  void aSwitchInAShadowRootIsFollowedThroughTheClick() {
    openOn(Scenario.of(Markup.SHADOW_NESTED));
    tab.click("#interop-outlet >>> div >>> " + SWITCH);
    drawn.waitFor("off", "pending");
    drawn.waitFor("off", "calm");
    popup.waitForWords(AI, CONFIRMED);
  }

  @ParameterizedTest
  @EnumSource(names = {"KEYED", "BUTTON"})
  void aSwitchReplacedByTheClickIsFollowed(Markup markup) {
    openOn(Scenario.of(markup).remounts());
    tab.click(SWITCH);
    drawn.waitFor("off", "pending");
    drawn.waitFor("off", "calm");
    popup.waitForWords(AI, CONFIRMED);
    assertThat(tab.evaluate("document.querySelectorAll('main [role=switch]').length").asInt())
        .isOne();
  }

  @Test
  void aTabClosedTooEarlyLeavesItUnconfirmed() {
    member.site().play(Scenario.keyed());
    try (Tab other = Member.go(member.session().newTab(), path())) {
      Drawn.ai(other).waitFor("on");
      other.click(SWITCH);
      popup.waitFor(AI, "off");
    }
    member.tab().bringToFront();
    Throughout.holds(
        "it is unconfirmed", Duration.ofSeconds(4), () -> popup.text(AI).contains(UNCONFIRMED));
    Member.go(member.tab(), path());
    popup.waitForNoWords(AI, UNCONFIRMED);
    assertThat(popup.state(AI)).isEqualTo("off");
  }

  private static String path() {
    return SiteMap.path(AI);
  }

  @Test
  void aSwitchTurnedOnByTheUserDidNotComeBackByItself() {
    open(Scenario.keyed().off(AI), "off");
    popup.waitFor(AI, "off");
    tab.click(SWITCH);
    popup.waitFor(AI, "on");
    popup.waitForNoWords(AI, UNCONFIRMED);
    assertThat(popup.text(AI)).doesNotContain("Came back on");
    assertThat(member.site().state(AI_KEY)).isTrue();
  }

  private void openOn(Scenario scenario) {
    open(scenario, "on");
  }

  private void open(Scenario scenario, String state) {
    tab = member.visit(scenario);
    drawn = Drawn.ai(tab);
    drawn.waitFor(state);
  }
}
