// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.untick.e2e.browser.Tab;
import org.untick.e2e.browser.Waiting;
import org.untick.e2e.browser.chromium.ChromiumTrace;
import org.untick.e2e.standin.Scenario;

/**
 * How long a switch stands there before the right ring is painted: from its insertion, and from
 * each change that the page announces. The time ends with the first painting after the ring has the
 * right state and a size.
 */
final class Response {

  /** Clicks after each insertion; an even number leaves the switch on. */
  private static final int CHANGES = 6;

  private static final long SETTLED = 250;
  private static final double MILLI = 1000;
  private static final Place WAITING = Place.settings("", Scenario.keyed().heldBack());
  private static final String SWITCH = "main [role=switch]";

  /** Runs beside the content script, which alone can see into its closed root. */
  private static final String WATCH_RING =
      """
      (() => {
        const attach = Element.prototype.attachShadow;
        let last = '';
        Element.prototype.attachShadow = function (options) {
          const root = attach.call(this, options);
          new MutationObserver(() => {
            const ring = root.querySelector('[data-part=ring]');
            const state = ring?.closest('[data-state]')?.getAttribute('data-state') ?? '';
            if (state !== last && ring.getBoundingClientRect().width) {
              performance.mark(`ring ${last = state}`);
            }
          }).observe(root, {subtree: true, childList: true, attributes: true});
          return root;
        };
      })()""";

  private static final String WATCH_CHANGES =
      """
      addEventListener('change',
          ({target}) => performance.mark(`begun ${target.checked ? 'on' : 'off'}`), true)""";

  private static final String INSERT = "(performance.mark('begun on'), standIn.insertSwitch())";

  private Response() {}

  /** Inserts and clicks once; a switch that was never marked adds nothing. */
  static void measure(Contender contender, Samples samples) {
    Tab tab = contender.tab();
    contender.visit(WAITING);
    Waiting.pause(Duration.ofMillis(SETTLED));
    tab.evaluate(WATCH_CHANGES + ", 0");
    contender
        .session()
        .worlds()
        .evaluate(contender.session().extensionBaseUrl().replaceAll("/$", ""), WATCH_RING);
    ChromiumTrace trace = contender.session().trace();
    tab.evaluate(INSERT);
    Waiting.pause(Duration.ofMillis(SETTLED));
    for (int i = 0; i < CHANGES; i++) {
      tab.click(SWITCH);
      Waiting.pause(Duration.ofMillis(SETTLED));
    }
    collect(Events.of(trace.stop()), contender.candidate(), samples);
    contender.rest();
  }

  private static void collect(Events events, Candidate candidate, Samples samples) {
    List<Event> begun = events.named(Set.of("begun on", "begun off")).toList();
    for (int i = 0; i < begun.size(); i++) {
      String ring = begun.get(i).name().replace("begun", "ring");
      Sample sample = samples.of(i == 0 ? "insertion" : "change", candidate);
      double from = begun.get(i).start();
      events
          .named(Set.of(ring))
          .filter(event -> event.start() >= from)
          .findFirst()
          .flatMap(right -> events.named(Set.of("Paint")).filter(right::isBefore).findFirst())
          .ifPresent(paint -> sample.add((paint.end() - from) / MILLI));
    }
  }
}
