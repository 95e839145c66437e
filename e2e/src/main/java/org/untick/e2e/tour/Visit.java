// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.tour;

import java.time.Duration;
import org.untick.e2e.browser.BrowserException;
import org.untick.e2e.browser.BrowserSession;
import org.untick.e2e.browser.Tab;
import org.untick.e2e.browser.Waiting;
import org.untick.e2e.standin.Scenario;
import org.untick.e2e.standin.StandIn;

/**
 * A browser on the stand-in's pages, and the ways to come to something to look at.
 *
 * @param session the browser
 * @param standIn what it looks at
 */
record Visit(BrowserSession session, StandIn standIn) {
  private static final String SITE = "https://www.linkedin.com";
  private static final String SWITCH = "main [role=switch]";
  private static final Duration TO_CONFIRM = Duration.ofSeconds(20);

  /** Opens a page of the site in a viewport of some size. */
  View page(Scenario scenario, String path, Size size) {
    standIn.play(scenario);
    size.applyTo(session.tab());
    session.tab().open(SITE + path);
    return View.page(session.tab());
  }

  /** Clicks the one switch of the page, as a person would. */
  View clickSwitch() {
    session.tab().click(SWITCH);
    return View.page(session.tab());
  }

  /** Waits until no state waits for confirmation, or too long. */
  View confirmed() {
    View view = View.page(session.tab());
    try {
      Waiting.until(
          "the click is confirmed",
          TO_CONFIRM,
          () -> view.states().values().stream().noneMatch(s -> s.endsWith(States.UNCONFIRMED)));
    } catch (BrowserException e) {
      // Then the table says what is there instead.
    }
    return view;
  }

  /** Clicks the switch and waits until that is confirmed. */
  View clickAndConfirm() {
    View view = clickSwitch();
    Waiting.until("the click is seen", TO_CONFIRM, () -> !view.states().containsValue(States.ON));
    return confirmed();
  }

  /** Opens the popup in a tab of its own, as narrow as below the toolbar. */
  View popup() {
    Tab tab = session.extensionPage("popup.html");
    Size.POPUP.applyTo(tab);
    return View.popup(tab);
  }

  /** Opens the popup and chooses that marks are shown, which is asked once. */
  View usedPopup() {
    View popup = popup();
    popup.tab().click("#terms button");
    return popup;
  }
}
