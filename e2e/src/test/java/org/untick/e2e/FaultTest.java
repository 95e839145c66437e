// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.untick.e2e.Member.AI;
import static org.untick.e2e.Member.AI_KEY;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.untick.e2e.browser.Tab;
import org.untick.e2e.standin.Scenario;
import org.untick.e2e.standin.SiteMap;

/** What browsers do to pages and extensions: what is shown stays true, and nothing is lost. */
@InEachBrowser
class FaultTest {

  private static final int TABS = Boolean.getBoolean("untick.long") ? 100 : 8;

  private static final Duration LONG_ENOUGH = Duration.ofSeconds(3);

  @Parameter Member member;

  @BeforeEach
  void startAfresh() {
    member.startAfresh();
  }

  @Test
  void aPageFromTheBackForwardCacheIsReadAnew() {
    Tab tab = member.visit(Scenario.keyed(), SiteMap.path(AI) + "?kept");
    Drawn.ai(tab).waitFor("on");
    tab.evaluate("addEventListener('pageshow', event => { window.cached = event.persisted; })");
    Member.go(tab, "/psettings/");
    tab.back();
    assertThat(tab.evaluate("window.cached === true").asBoolean()).as("cached").isTrue();
    Drawn.ai(tab).waitFor("on");
    assertThat(tab.hostElements()).isOne();
    tab.click("[role=switch]");
    Drawn.ai(tab).waitFor("off", "calm");
    member.popup().waitFor(AI, "off");
  }

  @Test
  void ofManyTabsTheOneThatLooksLastIsBelieved() {
    List<Tab> tabs = new ArrayList<>();
    member.site().play(Scenario.keyed());
    try {
      for (int i = 0; i < TABS; i++) {
        tabs.add(Member.go(member.session().newTab(), SiteMap.path(AI)));
      }
      Tab last = tabs.get(TABS / 2);
      last.bringToFront();
      Drawn.ai(last).waitFor("on");
      last.click("[role=switch]");
      Drawn.ai(last).waitFor("off", "calm");
      member.popup().waitFor(AI, "off");
      Tab other = tabs.get(0);
      other.bringToFront();
      other.reload();
      Drawn.ai(other).waitFor("off");
    } finally {
      tabs.forEach(Tab::close);
    }
  }

  /** What a page showed some time ago is no news, and may be wrong by now. */
  @Test
  void aPageThatWasOpenAllAlongNeverBringsItsOldOffBack() {
    Tab old = member.visit(Scenario.keyed().off(AI));
    Drawn.ai(old).waitFor("off", "calm");
    member.popup().waitFor(AI, "off");
    try (Tab other = Member.go(member.session().newTab(), SiteMap.path(AI))) {
      Drawn.ai(other).waitFor("off", "calm");
      other.click("[role=switch]");
      member.popup().waitFor(AI, "on");
      old.bringToFront();
      old.resize(1000, 700);
      Throughout.holds(
          "the popup says on", LONG_ENOUGH, () -> member.popup().state(AI).equals("on"));
    }
  }

  @Test
  void aPageThatIsLeftInTheMiddleOfAClickNeverMakesItOff() {
    Tab tab = member.visit(Scenario.keyed());
    Drawn.ai(tab).waitFor("on");
    tab.click("[role=switch]");
    Member.go(tab, "/psettings/");
    member.site().change(AI_KEY, true);
    tab.back();
    tab.reload();
    Drawn.ai(tab).waitFor("on");
    member.popup().waitFor(AI, "on");
  }
}
