// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.untick.e2e.Member.AI;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.untick.e2e.browser.Mark;
import org.untick.e2e.browser.Tab;
import org.untick.e2e.standin.Markup;
import org.untick.e2e.standin.Scenario;
import org.untick.e2e.standin.SiteMap;

/** What the user sees on the way through the site, which changes its pages without loading them. */
@InEachBrowser
class NavigationTest {

  private static final String AGE = "ads-age";
  private static final String FEED = "/feed/";
  private static final String CLOSING = "close-accounts";
  private static final Duration A_MOMENT = Duration.ofMillis(500);
  private static final Duration A_LONG_LOAD = Duration.ofSeconds(8);
  private static final Duration BRIEFLY = Duration.ofMillis(250);

  @Parameter Member member;

  private Tab tab;

  @BeforeEach
  void startAfresh() {
    member.startAfresh();
    tab = member.tab();
  }

  @Test
  void theSitesOwnLinksLeadFromTheBusyFeedToTheMarkedSwitch() {
    member.visit(Scenario.keyed(), FEED);
    assertThat(tab.hostElements()).isZero();
    tab.click(".feed__settings");
    settingsAreThere();
    tab.click("#rail a[href$='/categories/privacy']");
    drawn(AI, "row").tab().click("main a[href='" + SiteMap.path(AI) + "']");
    drawn(AI, "ring");
    assertThat(marked()).containsExactly(AI);
    assertThat(tab.hostElements()).isOne();
    assertThat(member.site().requests()).doesNotContain("GET " + SiteMap.path(AI));
  }

  @Test
  void backOnTheFeedNothingIsLeftAndForwardTheMarksAreThereAgain() {
    member.visit(Scenario.keyed(), FEED);
    go(SiteMap.path(AI));
    drawn(AI, "ring");
    tab.back();
    nothingIsLeft();
    tab.forward();
    drawn(AI, "ring");
    go(FEED);
    nothingIsLeft();
  }

  @Test
  void fromOneSettingsPageToAnothersOnlyTheNewMarksAreThere() {
    member.visit(Scenario.keyed().off(AGE), SiteMap.path(AI));
    Drawn.ai(tab).waitFor("on");
    go(SiteMap.path(AGE));
    new Drawn(tab, AGE).waitFor("off");
    assertThat(marked()).containsExactly(AGE);
    tab.back();
    Drawn.ai(tab).waitFor("on");
    assertThat(marked()).containsExactly(AI);
  }

  @ParameterizedTest
  @EnumSource(names = {"KEYED", "BUTTON"})
  void theSwitchOfThePageBeforeIsNotTakenForTheNewPages(Markup markup) {
    Scenario lingering = Scenario.of(markup).lingers(Duration.ofMillis(800)).off(AI);
    member.visit(lingering, SiteMap.path(AI));
    Drawn.ai(tab).waitFor("off");
    setOut(SiteMap.path(AGE));
    Throughout.holds("nothing false is said of it", A_MOMENT, this::ageIsNotOff);
    new Drawn(tab, AGE).waitFor("on");
    member.popup().waitFor(AGE, "on");
    assertThat(member.popup().heard()).noneMatch(text -> text.contains("\n" + AGE + " off"));
  }

  @Test
  void marksGoWithTheirAddressEvenIfTheSwitchLingers() {
    member.visit(Scenario.keyed().lingers(Duration.ofSeconds(6)), SiteMap.path(AI));
    Drawn.ai(tab).waitFor("on");
    setOut(FEED);
    nothingIsLeft();
    assertThat(tab.evaluate("location.pathname").asText()).isEqualTo(FEED);
    assertThat(tab.evaluate("!!document.querySelector('main [role=switch]')").asBoolean()).isTrue();
  }

  @Test
  void pagesThatEndAnAccountAndLongListsAreNeverMarked() {
    member.visit(Scenario.keyed(), SiteMap.path(AI));
    Drawn.ai(tab).waitFor("on");
    for (String page : List.of("settings/ads-education", "settings/ads-employer", CLOSING)) {
      go("/mypreferences/d/" + page);
      nothingIsLeft();
    }
    assertThat(tab.evaluate("!!document.querySelector('main [role=switch]')").asBoolean()).isTrue();
    tab.reload();
    nothingIsLeft();
    go("/mypreferences/d/hibernate-account");
    nothingIsLeft();
  }

  @Test
  void aPageLeftBeforeItsSwitchAppearedShowsNothingLate() {
    member.visit(Scenario.keyed().late(Duration.ofMillis(700)), FEED);
    go(SiteMap.path(AI));
    go(FEED);
    Throughout.holds("nothing is shown", A_MOMENT.multipliedBy(2), () -> tab.hostElements() == 0);
    assertThat(member.popup().state(AI)).isEqualTo("unknown");
    tab.back();
    Drawn.ai(tab).waitFor("on");
  }

  /** The links at the side are drawn anew then; a click just before would go nowhere. */
  private void settingsAreThere() {
    String current = "!!document.querySelector('#rail a[aria-current]')";
    tab.waitUntil("the settings", A_LONG_LOAD, () -> tab.evaluate(current).asBoolean());
  }

  /** Goes on as the site's own links do, and waits until the page is drawn. */
  private void go(String path) {
    tab.evaluate("standIn.go('" + path + "')");
  }

  /** The same without waiting. */
  private void setOut(String path) {
    tab.evaluate("void standIn.go('" + path + "')");
  }

  private Drawn drawn(String setting, String part) {
    Drawn drawn = new Drawn(tab, setting);
    tab.waitUntil(part + " of " + setting, A_LONG_LOAD, () -> drawn.find(part).isPresent());
    return drawn;
  }

  private Set<String> marked() {
    return tab.marks().stream().map(Mark::setting).collect(Collectors.toSet());
  }

  private void nothingIsLeft() {
    tab.waitUntil("nothing of ours is left", A_MOMENT, () -> tab.hostElements() == 0);
    Throughout.holds("nothing of ours is left", BRIEFLY, () -> tab.hostElements() == 0);
  }

  private boolean ageIsNotOff() {
    return new Drawn(tab, AGE).find("ring").filter(mark -> mark.state().equals("off")).isEmpty();
  }
}
