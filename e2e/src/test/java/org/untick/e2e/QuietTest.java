// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.untick.e2e.Member.AI;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.untick.e2e.browser.Tab;
import org.untick.e2e.standin.Scenario;
import org.untick.e2e.standin.SiteMap;

/** Quiet mode, pages without marks, closed cards: how much the user wants to see on the page. */
@InEachBrowser
class QuietTest {

  private static final String AGE = "ads-age";
  private static final String HIDE = "[data-part=callout] footer button:first-child";
  private static final String GO_QUIET = "[data-part=callout] footer button:last-child";
  private static final String CHOICE = "#quiet";

  @Parameter Member member;

  private Tab tab;
  private Drawn drawn;
  private Popup popup;

  @BeforeEach
  void openMarkedPage() {
    member.startAfresh();
    popup = member.popup();
    tab = member.visit(Scenario.keyed());
    drawn = Drawn.ai(tab);
    drawn.waitFor("on");
  }

  @Test
  void quietModeFromTheCardLeavesThePageUntouchedAndThePopupGoesOnTelling() {
    tab.clickInMark(GO_QUIET);
    drawn.waitForNothing();
    popup.waitForSwitch(CHOICE, true);
    tab.click("[role=switch]");
    popup.waitForWords(AI, "You turned it off");
    assertThat(tab.hostElements()).isZero();
  }

  @Test
  void quietModeOutlastsALoadAndCanBeLeftInThePopup() {
    tab.clickInMark(GO_QUIET);
    drawn.waitForNothing();
    popup.reload();
    popup.waitForSwitch(CHOICE, true);
    popup.forgetHeard();
    tab.reload();
    popup.waitToHear(AI + " on");
    assertThat(tab.hostElements()).isZero();
    popup.click(CHOICE);
    popup.waitForSwitch(CHOICE, false);
    drawn.waitFor("on");
  }

  @Test
  void quietModeInThePopupTakesTheMarksAwayAtOnce() {
    assertThat(popup.read("#terms button")).isEqualTo("Show marks on the page");
    popup.click("#terms button:last-child");
    drawn.waitForNothing();
    popup.waitFor(AI, "on");
    popup.waitForSwitch(CHOICE, true);
    popup.waitForHidden("#terms");
    popup.click(CHOICE);
    drawn.waitFor("on");
  }

  @Test
  void theQuestionAboutTermsIsAskedOnce() {
    assertThat(drawn.callout().text()).contains("LinkedIn’s terms (8.2)");
    popup.click("#terms button");
    popup.waitForHidden("#terms");
    popup.reload();
    popup.waitForHidden("#terms");
    tab.reload();
    drawn.waitFor("on");
    assertThat(drawn.callout().text()).doesNotContain("terms");
  }

  @Test
  void aPageWithoutMarksStaysSoUntilThePopupShowsThemAgain() {
    tab.clickInMark(HIDE);
    drawn.waitForNothing();
    popup.forgetHeard();
    tab.reload();
    popup.waitToHear(AI + " on");
    assertThat(tab.hostElements()).isZero();
    popup.waitToRead("#hidden-pages", "Pages without marks: 1");
    popup.click("#hidden-pages button");
    drawn.waitFor("on");
    assertThat(popup.read("#hidden-pages")).isEmpty();
  }

  @Test
  void onlyThePageThatWasChosenIsWithoutMarks() {
    tab.clickInMark(HIDE);
    drawn.waitForNothing();
    tab.evaluate("standIn.go('" + SiteMap.path(AGE) + "')");
    new Drawn(tab, AGE).waitFor("on");
    tab.back();
    drawn.waitForNothing();
    popup.waitFor(AI, "on");
  }

  @Test
  void aClosedCardLeavesTheRingAndComesBackWithTheNextVisit() {
    tab.clickInMark("[data-part=callout] header button");
    drawn.waitForNo("callout");
    assertThat(drawn.ring().state()).isEqualTo("on");
    tab.reload();
    drawn.waitForWords("On:");
    tab.clickInMark("[data-part=callout] summary");
    tab.press("Escape");
    drawn.waitForNo("callout");
    assertThat(drawn.ring().visible()).isTrue();
  }
}
