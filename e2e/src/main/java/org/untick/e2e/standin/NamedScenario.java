// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.standin;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A scenario with the page to open in it and what a right reader says there.
 *
 * @param name the scenario's own name, such as {@code artdeco-off}
 * @param scenario what to play
 * @param path the path to open, with query and fragment where that is the point
 * @param readings by setting id, the readings that are right once the page has settled; mostly
 *     exactly one. A setting that is not named must not be spoken of at all
 * @param slow whether it takes longer than ten seconds to settle
 */
public record NamedScenario(
    String name, Scenario scenario, String path, Map<String, Set<Reading>> readings, boolean slow) {

  /** Keeps an unmodifiable, ordered copy of the readings. */
  public NamedScenario {
    readings = Collections.unmodifiableMap(new TreeMap<>(readings));
  }

  /** The generative-AI page in a scenario, nothing expected yet. */
  static NamedScenario of(String name, Scenario scenario) {
    return new NamedScenario(
        name, scenario, SiteMap.path("generative-ai-training"), Map.of(), false);
  }

  /** The same at another path. */
  NamedScenario at(String otherPath) {
    return new NamedScenario(name, scenario, otherPath, readings, slow);
  }

  /** The same on the page of a setting. */
  NamedScenario on(String setting) {
    return at(SiteMap.path(setting));
  }

  /** The same, expecting one of the given readings of a setting. */
  NamedScenario reads(String setting, Reading first, Reading... others) {
    Map<String, Set<Reading>> more = new TreeMap<>(readings);
    more.put(setting, Collections.unmodifiableSet(EnumSet.of(first, others)));
    return new NamedScenario(name, scenario, path, more, slow);
  }

  /** The same, expecting one of the given readings of the generative-AI setting. */
  NamedScenario reads(Reading first, Reading... others) {
    return reads("generative-ai-training", first, others);
  }

  /** The same, known to take more than ten seconds. */
  NamedScenario slowly() {
    return new NamedScenario(name, scenario, path, readings, true);
  }

  /** The name, for the names of parameterized tests. */
  @Override
  public String toString() {
    return name;
  }
}
