// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.benchmark;

import java.time.Duration;
import org.untick.e2e.browser.Tab;
import org.untick.e2e.standin.Scenario;
import org.untick.e2e.standin.SiteMap;

/**
 * A page that something is measured on.
 *
 * @param title as the report calls it
 * @param scenario how it behaves
 * @param path its address
 * @param preparation a script that runs once it has loaded
 */
record Place(String title, Scenario scenario, String path, String preparation) {

  /** Mutations a second on a busy page: a scrolling feed has about as many. */
  static final int BUSY = 200;

  /** How many frames are added to tell what one costs. */
  static final int FRAMES = 10;

  private static final String SETTING = SiteMap.path("generative-ai-training");
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String DRAWN = "!!document.querySelector('main h1, main h2, #feed article')";
  private static final String NOTHING = "0";
  private static final String STILL = "for (let id = 0; id < 9999; id++) clearInterval(id)";
  private static final String FRAMED =
      STILL
          + "; for (let i = 0; i < "
          + FRAMES
          + "; i++) document.body.append(Object.assign(document.createElement('iframe'),"
          + " {src: '/jobs/'}))";

  static final Place QUIET_SETTINGS = settings("settings page, quiet", Scenario.keyed());
  static final Place BUSY_SETTINGS = settings("settings page, busy", Scenario.keyed().busy(BUSY));
  static final Place QUIET_FEED = feed("feed, quiet", STILL);
  static final Place BUSY_FEED = feed("feed, busy", "void standIn.mutate(" + BUSY + ", 60)");
  static final Place FRAMED_FEED = feed("feed, quiet, with frames", FRAMED);

  /** A setting's own page. */
  static Place settings(String title, Scenario scenario) {
    return new Place(title, scenario, SETTING, NOTHING);
  }

  private static Place feed(String title, String preparation) {
    return new Place(title, Scenario.keyed(), "/feed/", preparation);
  }

  /** Waits until the page's own script has drawn it, as that begins what a preparation stops. */
  void prepare(Tab tab) {
    tab.waitUntil("the page is drawn", PATIENCE, () -> tab.evaluate(DRAWN).asBoolean());
    tab.evaluate("(() => { " + preparation + " })()");
  }
}
