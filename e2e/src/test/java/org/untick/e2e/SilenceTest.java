// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.untick.e2e.Member.AI;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.untick.e2e.browser.BrowserKind;
import org.untick.e2e.browser.LaunchOptions;
import org.untick.e2e.browser.Tab;
import org.untick.e2e.page.SyncPage;
import org.untick.e2e.standin.Scenario;
import org.untick.e2e.standin.SiteMap;

/** With sync off the extension sends nothing to anybody. */
class SilenceTest {

  private static final Duration SOON = Duration.ofSeconds(8);

  @ParameterizedTest
  @EnumSource(BrowserKind.class)
  void aWholeTourSendsNothingAndWhatIsSentWouldBeSeen(BrowserKind kind) {
    try (Elsewhere elsewhere = new Elsewhere();
        Member member =
            Member.in(kind, LaunchOptions.plain().withElsewherePort(elsewhere.port()))) {
      tour(member);
      assertThat(elsewhere.fromExtensions()).isEmpty();
      assertThat(member.site().requests()).filteredOn(each -> !isThePage(each)).isEmpty();
      try (SyncPage page = SyncPage.in(member.session())) {
        page.fill("#server", "https://somewhere.example");
        page.click("#ask button");
        page.tab().waitUntil("it is seen", SOON, () -> elsewhere.heard("somewhere.example"));
      }
    }
  }

  /** Marks, a click, popup, both pages of ours, quiet mode. */
  private static void tour(Member member) {
    Tab tab = member.visit(Scenario.keyed().account("ana"));
    member.popup().waitFor(AI, "on");
    tab.bringToFront();
    tab.click("[role=switch]");
    Drawn.ai(tab).waitFor("off", "calm");
    Member.go(tab, "/mypreferences/d/categories/ads");
    Member.go(tab, SiteMap.path("ads-age"));
    member.popup().waitFor("ads-age", "on");
    member.popup().click("#quiet");
    member.popup().waitForSwitch("#quiet", true);
    member.popup().reload();
    for (String page : List.of("options.html", "setup.html", "popup.html")) {
      member.session().extensionPage(page).close();
    }
  }

  /** The page, what it asks for itself, and what the browser asks of every site. */
  private static boolean isThePage(String request) {
    return request.matches(
        "(GET /mypreferences/|GET /favicon|GET /stand-in/|GET /settings-api/|POST /settings-api/allow).*");
  }
}
