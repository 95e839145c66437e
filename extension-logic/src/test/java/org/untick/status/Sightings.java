// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.status;

import org.untick.setting.Evidence;
import org.untick.setting.Finding;
import org.untick.setting.Items;
import org.untick.setting.SettingId;
import org.untick.setting.State;

/** Writes what pages showed, shortly. */
final class Sightings {

  static final SettingId AI = new SettingId("generative-ai-training");

  private Sightings() {}

  static Finding keyed(State state) {
    return new Finding(AI, state, Evidence.KEYED_CONTROL, true);
  }

  static Finding clicked(State state) {
    return new Finding(AI, state, Evidence.OWN_CLICK, false);
  }

  static Finding row(State state) {
    return new Finding(AI, state, Evidence.CATEGORY_ROW, true);
  }

  static Finding of(String setting, State state) {
    return new Finding(new SettingId(setting), state, Evidence.KEYED_CONTROL, true);
  }

  static Sighting seen(String account, Finding... findings) {
    var items = new Items<Finding>();
    for (Finding finding : findings) {
      items.add(finding);
    }
    return new Sighting("/mypreferences/d/settings/x", account, "v-1", items);
  }
}
