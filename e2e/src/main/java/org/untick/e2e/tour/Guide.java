// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.tour;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.untick.e2e.browser.BrowserKind;
import org.untick.e2e.browser.BrowserSession;
import org.untick.e2e.browser.Capture;
import org.untick.e2e.browser.LaunchOptions;
import org.untick.e2e.browser.Waiting;
import org.untick.e2e.standin.StandIn;

/** Goes the whole way in one browser, and writes down what was to be seen. */
final class Guide {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration UNTIL_REMEMBERED = Duration.ofMillis(1500);

  /** Two frames later everything stands in its new place. */
  private static final String NO_SCROLL_BARS =
      """
      (async () => {
        for (const each of document.querySelectorAll('*')) {
          if (each === document.documentElement || getComputedStyle(each).overflowY !== 'visible') {
            each.style.scrollbarWidth = 'none';
          }
        }
        dispatchEvent(new Event('resize'));
        await new Promise(done => setTimeout(done, 300));
      })()""";

  private final TourOptions options;
  private final StandIn standIn;
  private final BrowserKind kind;
  private final Capture capture;

  Guide(TourOptions options, StandIn standIn, BrowserKind kind, Capture capture) {
    this.options = options;
    this.standIn = standIn;
    this.kind = kind;
    this.capture = capture;
  }

  /** Goes through all looks and stops. */
  List<Detection> follow(Route route) {
    List<Detection> seen = new ArrayList<>();
    for (Look look : Look.values()) {
      LaunchOptions launch = route.launch(look, options.launch(kind, standIn.port()));
      try (BrowserSession session = BrowserSession.launch(kind, launch)) {
        Visit visit = new Visit(session, standIn);
        route.stops().apply(look).forEach(stop -> seen.addAll(lookAt(stop, visit, route)));
      }
    }
    return seen;
  }

  private List<Detection> lookAt(Stop stop, Visit visit, Route route) {
    View view = stop.what().come(visit);
    Map<String, String> states = view.settled(stop.expected(), PATIENCE);
    if (route.forShow()) {
      view.tab().evaluate(NO_SCROLL_BARS);
    }
    capture.save(view.tab(), stop.picture());
    linger(states);
    TreeSet<String> settings = new TreeSet<>(stop.expected().keySet());
    settings.addAll(states.keySet());
    return settings.stream().map(setting -> detection(stop, setting, states)).toList();
  }

  /** An "off" is remembered only once it has stood for a second; everything else at once. */
  private static void linger(Map<String, String> states) {
    if (states.containsValue(States.OFF)) {
      Waiting.pause(UNTIL_REMEMBERED);
    }
  }

  private Detection detection(Stop stop, String setting, Map<String, String> states) {
    return new Detection(
        kind,
        stop.title(),
        setting,
        stop.expected().getOrDefault(setting, Detection.NOTHING),
        states.getOrDefault(setting, Detection.NOTHING));
  }
}
