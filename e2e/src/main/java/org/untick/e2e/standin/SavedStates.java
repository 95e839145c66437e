// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.standin;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** What the site has saved, by key. Safe for use by several threads. */
final class SavedStates {

  private static final String AUDIENCE = "allowLinkedInAudienceNetwork";
  private static final String PARTNERS = "shareDataWithTrustedPartners";

  private final Map<String, Boolean> states = new ConcurrentHashMap<>();

  /** Starts from what a scenario says: on, but for the unrelated switch, and for what it names. */
  SavedStates(Scenario scenario) {
    SiteMap.switches().forEach(each -> put(each, true, scenario));
    put(SiteSwitch.MICROSOFT, true, scenario);
    put(SiteSwitch.VIDEOS, false, scenario);
  }

  private void put(SiteSwitch each, boolean normally, Scenario scenario) {
    boolean off = each.isIn(scenario.names(Knob.OFF));
    boolean on = each.isIn(scenario.names(Knob.ON));
    states.put(each.key(), on || (normally && !off));
  }

  /**
   * Saves a state. Turning ads off LinkedIn off turns sharing with partners off, too, as on the
   * real site.
   */
  void save(String key, boolean on) {
    states.put(key, on);
    if (key.equals(AUDIENCE) && !on) {
      states.put(PARTNERS, false);
    }
  }

  /**
   * The saved state; throws {@code IllegalArgumentException} for a key that the site does not have.
   */
  boolean get(String key) {
    Boolean state = states.get(key);
    if (state == null) {
      throw new IllegalArgumentException(
          "No switch has the key " + key + "; there are " + all().keySet());
    }
    return state;
  }

  /** All states by key, in order. */
  Map<String, Boolean> all() {
    return new TreeMap<>(states);
  }
}
