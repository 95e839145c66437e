// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.tour;

import java.time.Duration;
import org.untick.e2e.browser.BrowserKind;
import org.untick.e2e.browser.BrowserSession;
import org.untick.e2e.browser.Capture;
import org.untick.e2e.page.SyncPage;
import org.untick.e2e.standin.Scenario;
import org.untick.e2e.standin.SiteMap;
import org.untick.e2e.standin.StandIn;

/**
 * Two browsers of one person, each with a profile of its own, with the sync server between them.
 */
final class InSync {

  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final Scenario MEMBER = Scenario.keyed().account("ana");
  private static final String PAGE = "told by the other device";

  private final TourOptions options;
  private final StandIn standIn;
  private final BrowserKind here;
  private final BrowserKind there;

  InSync(TourOptions options, StandIn standIn) {
    this.options = options;
    this.standIn = standIn;
    here = options.browsers().get(0);
    there = options.browsers().get(options.browsers().size() - 1);
  }

  /** Turns a switch off in one, and looks at what the other makes of it. */
  Detection look() {
    standIn.play(MEMBER);
    try (BrowserSession one = BrowserSession.launch(here, options.launch(here, standIn.port()));
        BrowserSession two = BrowserSession.launch(there, options.launch(there, standIn.port()))) {
      View listed = comeTogether(one, two);
      Visit visit = new Visit(one, standIn);
      visit.page(MEMBER, SiteMap.path(Stops.AI), Size.DESKTOP);
      visit.clickAndConfirm();
      listed.tab().bringToFront();
      String state =
          listed.settled(Stops.AI_OFF, PATIENCE).getOrDefault(Stops.AI, Detection.NOTHING);
      new Capture(options.out().resolve(Names.id(there))).save(listed.tab(), "popup-in-sync");
      return new Detection(there, PAGE, Stops.AI, States.OFF, state);
    }
  }

  /** Both look at the page, then the one lets the other in; what the other lists is returned. */
  View comeTogether(BrowserSession one, BrowserSession two) {
    seen(one).settled(Stops.AI_ON, PATIENCE);
    View listed = seen(two);
    listed.settled(Stops.AI_ON, PATIENCE);
    try (SyncPage first = SyncPage.in(one)) {
      first.create(options.server(), "One, " + Names.of(here));
      try (SyncPage second = SyncPage.in(two)) {
        second.joinWithWords(options.server(), "Two, " + Names.of(there), first.letIn());
      }
      first.waitForDevices("One, " + Names.of(here), "Two, " + Names.of(there));
    }
    return listed;
  }

  private View seen(BrowserSession session) {
    Visit visit = new Visit(session, standIn);
    visit.page(MEMBER, SiteMap.path(Stops.AI), Size.DESKTOP);
    return visit.popup();
  }
}
