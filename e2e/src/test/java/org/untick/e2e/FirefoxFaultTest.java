// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e;

import static org.untick.e2e.Member.AI;

import org.junit.jupiter.api.Test;
import org.untick.e2e.browser.BrowserKind;
import org.untick.e2e.browser.Tab;
import org.untick.e2e.standin.Scenario;

/** Firefox lets its users take an extension's leave for a site away at any time. */
class FirefoxFaultTest {

  private static final String NO_ACCESS = "[data-health=no_access]";

  @Test
  void withoutLeaveForTheSiteThePopupSaysSoAndItsButtonGivesItBack() {
    try (Member member = Member.in(BrowserKind.FIREFOX)) {
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
  }
}
