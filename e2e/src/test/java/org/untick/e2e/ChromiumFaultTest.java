// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.untick.e2e.Member.AI;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.untick.e2e.browser.BrowserKind;
import org.untick.e2e.browser.Tab;
import org.untick.e2e.browser.Waiting;
import org.untick.e2e.browser.chromium.ChromiumSession;
import org.untick.e2e.standin.Scenario;
import org.untick.e2e.standin.SiteMap;

/** Faults that only Chromium's own tools can make. */
class ChromiumFaultTest {

  /** Leaves room for a note of the fault, but not for a status. */
  private static final String FILL =
      """
      (async () => {
        const area = chrome.storage.local;
        const room = area.QUOTA_BYTES - await area.getBytesInUse();
        await area.set({filler: 'x'.repeat(room - 100)});
      })()""";

  private static final Duration FOUR_SECONDS = Duration.ofSeconds(4);

  private Member member;
  private ChromiumSession session;

  @BeforeEach
  void start() {
    member = Member.in(BrowserKind.CHROMIUM);
    session = (ChromiumSession) member.session();
  }

  @AfterEach
  void end() {
    member.close();
  }

  @Test
  void aFullStorageIsToldAndNothingThatWasKnownIsLost() {
    Tab tab = member.visit(Scenario.keyed());
    member.popup().waitFor(AI, "on");
    member.popup().tab().evaluate(FILL);
    Member.go(tab, SiteMap.path("ads-age"));
    Drawn drawn = new Drawn(tab, "ads-age");
    drawn.waitFor("on");
    member.popup().waitForShown("[data-health=storage]");
    assertThat(member.popup().state(AI)).isEqualTo("on");
    assertThat(member.popup().read("#health")).contains("refused to store");
    member.popup().tab().evaluate("chrome.storage.local.remove('filler')");
    tab.reload();
    member.popup().waitFor("ads-age", "on");
  }

  @Test
  void aSlowMachineSeesTheSame() {
    session.throttle(6);
    Tab tab = member.visit(Scenario.keyed());
    Drawn.ai(tab).waitFor("on");
    tab.click("[role=switch]");
    Drawn.ai(tab).waitFor("off", "calm");
    member.popup().waitFor(AI, "off");
  }

  @Test
  void withoutLeaveForTheSiteNothingIsReadAndThePopupSaysSoUntilItIsGivenBack() {
    member.visit(Scenario.keyed());
    member.popup().waitFor(AI, "on");
    session.allowSite(false);
    Tab tab = member.visit(Scenario.keyed());
    Drawn.ai(tab).waitForNothing();
    Popup popup = new Popup(session.extensionPage("popup.html"));
    popup.waitFor(AI, "on");
    popup.waitForShown("[data-health=no_access]");
    session.allowSite(true);
    tab.bringToFront();
    tab.reload();
    Drawn.ai(tab).waitFor("on");
  }

  @Test
  void anExtensionThatIsLoadedAnewComesBackToPagesThatWereOpen() {
    Tab tab = member.visit(Scenario.keyed());
    Drawn.ai(tab).waitFor("on");
    session.reloadExtension();
    Drawn.ai(tab).waitFor("on");
    tab.bringToFront();
    tab.click("[role=switch]");
    Drawn.ai(tab).waitFor("off", "calm");
    Popup popup = new Popup(session.extensionPage("popup.html"));
    popup.waitFor(AI, "off");
  }

  @Test
  void inPrivateWindowsNothingIsReadUnlessTheUserAllowsItThere() {
    visitInPrivate(member.popup());
    Throughout.holds(
        "nothing is known", FOUR_SECONDS, () -> member.popup().state(AI).equals("unknown"));
    session.allowInPrivate();
    Popup popup = popupOnceItIsBack();
    visitInPrivate(popup);
    popup.waitFor(AI, "on");
  }

  private Popup popupOnceItIsBack() {
    Waiting.until("the extension is there again", FOUR_SECONDS, this::popupOpens);
    return new Popup(session.extensionPage("popup.html"));
  }

  private boolean popupOpens() {
    session.extensionPage("popup.html").close();
    return true;
  }

  private void visitInPrivate(Popup popup) {
    member.site().play(Scenario.keyed());
    popup
        .tab()
        .evaluate(
            "chrome.windows.create({incognito: true, url: 'https://www.linkedin.com%s'}).then(() => 0)"
                .formatted(SiteMap.path(AI)));
    popup.waitForRequest(member.site(), SiteMap.path(AI));
  }

  @Test
  void aRestoredSessionKnowsWhatWasSeenAndMarksItsPagesAgain() {
    Drawn.ai(member.visit(Scenario.keyed())).waitFor("on");
    member.popup().waitFor(AI, "on");
    Member before = member;
    member = before.restarted();
    session = (ChromiumSession) member.session();
    assertThat(member.popup().state(AI)).isEqualTo("on");
    Tab restored =
        session.tabs().stream()
            .filter(tab -> tab.url().contains("linkedin"))
            .findAny()
            .orElseThrow();
    restored.bringToFront();
    Drawn.ai(restored).waitFor("on");
  }
}
