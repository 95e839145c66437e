// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A trace.
 *
 * @param all everything, in order of time; what holds another comes first
 */
record Events(List<Event> all) {

  private static final double MILLI = 1000;

  static Events of(JsonNode trace) {
    return new Events(
        StreamSupport.stream(trace.spliterator(), false)
            .map(Event::of)
            .sorted(Comparator.comparingDouble(Event::start).thenComparing(e -> -e.length()))
            .toList());
  }

  Stream<Event> named(Set<String> names) {
    return all.stream().filter(event -> names.contains(event.name()));
  }

  /** Those of a kind that are not inside another of that kind, so that nothing counts twice. */
  List<Event> outermost(Predicate<Event> kind) {
    List<Event> found = new ArrayList<>();
    all.stream()
        .filter(kind)
        .filter(event -> found.stream().noneMatch(event::isWithin))
        .forEach(found::add);
    return found;
  }

  /** Milliseconds that the threads of some events were running. */
  static double work(List<Event> events) {
    return events.stream().mapToDouble(Event::work).sum() / MILLI;
  }
}
