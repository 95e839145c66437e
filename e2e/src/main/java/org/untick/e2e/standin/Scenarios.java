// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.standin;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Every named scenario, in a fixed order: what browser tests go through. */
public final class Scenarios {

  private static final Map<String, NamedScenario> ALL = collect();

  private Scenarios() {}

  /**
   * All scenarios by name; those that take long to settle are marked {@link NamedScenario#slow()}.
   */
  public static Map<String, NamedScenario> all() {
    return ALL;
  }

  /** The scenario with a name; throws {@code IllegalArgumentException} if there is none. */
  public static NamedScenario named(String name) {
    NamedScenario scenario = ALL.get(name);
    if (scenario == null) {
      throw new IllegalArgumentException("No scenario " + name + "; there are " + ALL.keySet());
    }
    return scenario;
  }

  private static Map<String, NamedScenario> collect() {
    Map<String, NamedScenario> all = new LinkedHashMap<>();
    scenes().forEach(each -> add(all, each));
    return Collections.unmodifiableMap(all);
  }

  private static void add(Map<String, NamedScenario> all, NamedScenario each) {
    if (all.put(each.name(), each) != null) {
      throw new IllegalStateException("Two scenarios are named " + each.name());
    }
  }

  private static Stream<NamedScenario> scenes() {
    return Stream.of(
            MarkupScenes.all(),
            LanguageScenes.all(),
            NeighbourScenes.all(),
            TimeScenes.all(),
            StateScenes.all(),
            RouteScenes.all(),
            HardScenes.all())
        .flatMap(each -> each);
  }
}
