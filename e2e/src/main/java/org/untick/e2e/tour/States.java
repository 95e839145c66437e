// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.tour;

import java.util.Map;
import java.util.TreeMap;

/** The words for states, and maps of them by setting id. */
final class States {
  static final String ON = "on";
  static final String OFF = "off";
  static final String UNKNOWN = "unknown";

  /** Follows a state that was clicked and not yet read again. */
  static final String UNCONFIRMED = ", unconfirmed";

  private States() {}

  /** One state for all these settings. */
  static Map<String, String> all(String state, String... settings) {
    Map<String, String> states = new TreeMap<>();
    for (String setting : settings) {
      states.put(setting, state);
    }
    return states;
  }

  /** Some states, with another's in their place. */
  static Map<String, String> with(Map<String, String> states, String setting, String state) {
    Map<String, String> changed = new TreeMap<>(states);
    changed.put(setting, state);
    return changed;
  }
}
