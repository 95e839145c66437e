// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.highlight;

import org.untick.setting.Evidence;
import org.untick.setting.State;

/** Which message says what is known of a setting; callout and popup use the same words. */
public final class Wording {

  private Wording() {}

  /** The key of the message for a state, told from what it rests on; with hyphens. */
  public static String state(State state, Evidence evidence, boolean putBack) {
    if (putBack) {
      return "state-put-back";
    }
    String key = "state-".concat(state.word());
    if (evidence == Evidence.OWN_CLICK) {
      return key.concat("-unconfirmed");
    }
    return evidence == Evidence.CATEGORY_ROW ? key.concat("-row") : key;
  }

  /** How a state looks: {@code alert}, {@code calm}, {@code pending} or {@code doubt}. */
  public static String tone(State state, Evidence evidence) {
    if (state == State.ON) {
      return "alert";
    }
    if (state == State.OFF && evidence == Evidence.OWN_CLICK) {
      return "pending";
    }
    return state == State.OFF || state == State.NOT_OFFERED ? "calm" : "doubt";
  }
}
