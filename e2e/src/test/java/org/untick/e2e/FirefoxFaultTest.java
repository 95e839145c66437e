// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.untick.e2e.Member.AI;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.untick.e2e.browser.BrowserKind;
import org.untick.e2e.browser.Tab;
import org.untick.e2e.browser.Waiting;
import org.untick.e2e.browser.firefox.FirefoxSession;
import org.untick.e2e.standin.Scenario;
import org.untick.e2e.standin.SiteMap;

/** Faults that only Firefox's own window can make. */
class FirefoxFaultTest {

  private static final String NO_ACCESS = "[data-health=no_access]";
  private static final Duration FOUR_SECONDS = Duration.ofSeconds(4);

  private Member member;
  private FirefoxSession session;

  @BeforeEach
  void start() {
    member = Member.in(BrowserKind.FIREFOX);
    session = (FirefoxSession) member.session();
  }

  @AfterEach
  void end() {
    member.close();
  }

  /** Firefox lets its users take an extension's leave for a site away at any time. */
  @Test
  void withoutLeaveForTheSiteThePopupSaysSoAndItsButtonGivesItBack() {
    Popup popup = member.popup();
    Drawn.ai(member.visit(Scenario.keyed())).waitFor("on");
    popup.waitFor(AI, "on");
    popup.tab().evaluate("browser.permissions.remove({origins: ['https://www.linkedin.com/*']})");
    Tab tab = member.visit(Scenario.keyed());
    popup.reload();
    popup.waitFor(AI, "on");
    popup.waitToRead(NO_ACCESS, "does not let Untick see LinkedIn");
    Drawn.ai(tab).waitForNothing();
    popup.click(NO_ACCESS + " button");
    popup.waitForHidden(NO_ACCESS);
    tab.bringToFront();
    tab.reload();
    Drawn.ai(tab).waitFor("on");
  }

  @Test
  void inPrivateWindowsNothingIsReadUnlessTheUserAllowsItThere() {
    member.site().play(Scenario.keyed());
    session.openInPrivate("https://www.linkedin.com" + SiteMap.path(AI));
    member.popup().waitForRequest(member.site(), SiteMap.path(AI));
    Throughout.holds(
        "nothing is known", FOUR_SECONDS, () -> member.popup().state(AI).equals("unknown"));
    session.allowInPrivate();
    session.openInPrivate("https://www.linkedin.com" + SiteMap.path(AI));
    new Popup(session.extensionPage("popup.html")).waitFor(AI, "on");
  }

  @Test
  void aRestoredSessionKnowsWhatWasSeenAndMarksItsPagesAgain() {
    session.keepExtension(Member.archive());
    Popup popup = new Popup(session.extensionPage("popup.html"));
    Drawn.ai(member.visit(Scenario.keyed())).waitFor("on");
    popup.waitFor(AI, "on");
    member = member.restarted();
    session = (FirefoxSession) member.session();
    assertThat(member.popup().state(AI)).isEqualTo("on");
    Waiting.until("its tab is there", FOUR_SECONDS, () -> restored().isPresent());
    Tab restored = restored().orElseThrow();
    restored.bringToFront();
    Drawn.ai(restored).waitFor("on");
  }

  private Optional<Tab> restored() {
    return session.tabs().stream().filter(tab -> tab.url().contains("linkedin")).findAny();
  }
}
