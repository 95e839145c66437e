// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.untick.e2e.browser.LaunchOptions;
import org.untick.e2e.browser.Tab;
import org.untick.e2e.browser.Waiting;
import org.untick.e2e.browser.chromium.ChromiumSession;
import org.untick.e2e.browser.chromium.ChromiumTrace;
import org.untick.e2e.standin.StandIn;

/**
 * A candidate in a running browser of its own; it rests on a blank page while others are measured.
 */
final class Contender implements AutoCloseable {

  private static final String LINKEDIN = "https://www.linkedin.com";

  private final Candidate candidate;
  private final StandIn site;
  private final ChromiumSession session;

  /**
   * Starts the browser.
   *
   * @param extension the unpacked extension; empty for none
   */
  Contender(Candidate candidate, Optional<Path> extension, StandIn site) {
    this.candidate = candidate;
    this.site = site;
    LaunchOptions plain = LaunchOptions.plain().withLinkedInPort(site.port());
    session = ChromiumSession.launch(extension.map(plain::withExtension).orElse(plain));
  }

  Candidate candidate() {
    return candidate;
  }

  ChromiumSession session() {
    return session;
  }

  Tab tab() {
    return session.tab();
  }

  /** Opens a page as its scenario has it. */
  void visit(Place place) {
    site.play(place.scenario());
    tab().open(LINKEDIN + place.path());
    place.prepare(tab());
  }

  /** What a visit of a place costs, from its opening until so long after it was drawn. */
  Cost measure(Place place, long milliseconds) {
    rest();
    ChromiumTrace trace = session.trace();
    visit(place);
    Waiting.pause(Duration.ofMillis(milliseconds));
    Cost cost = Cost.of(Events.of(trace.stop()));
    rest();
    return cost;
  }

  /** Leaves LinkedIn. */
  void rest() {
    tab().open("about:blank");
  }

  @Override
  public void close() {
    session.close();
  }
}
