// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.benchmark;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a visit cost, in milliseconds in which the page's main thread was running. A thread that
 * waits for a processor does not count, so that a busy machine disturbs little.
 *
 * @param evaluation compiling and running the extension's script for the first time
 * @param calls every later call into it, with the layout it asked for
 * @param layout the layout and style in those calls; the page would have needed most of it anyway
 * @param thread everything the page's main thread did
 * @param count how many later calls there were
 */
record Cost(double evaluation, double calls, double layout, double thread, double count) {

  private static final Set<String> LAYOUT = Set.of("Layout", "UpdateLayoutTree", "PrePaint");
  private static final String CALL = "FunctionCall";
  private static final Set<String> EVALUATION = Set.of("EvaluateScript", "v8.compile");

  static Cost of(Events events) {
    List<Event> first = events.outermost(ours(EVALUATION));
    List<Event> calls =
        events.outermost(ours(Set.of(CALL))).stream()
            .filter(call -> first.stream().noneMatch(call::isWithin))
            .toList();
    List<Event> layout =
        events.outermost(
            event -> LAYOUT.contains(event.name()) && calls.stream().anyMatch(event::isWithin));
    return new Cost(
        Events.work(first), Events.work(calls), Events.work(layout), thread(events), calls.size());
  }

  /** The later calls without the layout they asked for. */
  double script() {
    return calls - layout;
  }

  private static Predicate<Event> ours(Set<String> names) {
    return event -> names.contains(event.name()) && event.isContentScript();
  }

  /** The page's thread is the one that evaluated the page's own module. */
  private static double thread(Events events) {
    String thread =
        events
            .named(Set.of("v8.evaluateModule"))
            .findFirst()
            .map(Event::thread)
            .orElseThrow(() -> new IllegalStateException("The page did not load"));
    return Events.work(
        events.outermost(
            event ->
                event.name().equals("ThreadControllerImpl::RunTask")
                    && event.thread().equals(thread)));
  }
}
