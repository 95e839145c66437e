// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.detect;

import org.untick.setting.Evidence;
import org.untick.setting.Finding;
import org.untick.setting.State;

/**
 * A reading, seen in the light of what the user did on this page.
 *
 * @param reading what was read; its evidence is the user's own click while that is not confirmed
 * @param settled whether the state was read again after it could have been put back
 * @param putBack whether the site undid the user's click
 */
public record Sight(Reading reading, boolean settled, boolean putBack) {

  /** What the background is told of it. */
  public Finding finding() {
    return new Finding(reading.entry().id(), reading.state(), reading.evidence(), settled);
  }

  /** A state at first sight may be a skeleton's; what nothing rests on is not worth telling. */
  boolean worthTelling() {
    if (reading.evidence() == Evidence.NONE) {
      return reading.state() == State.NOT_OFFERED || reading.state() == State.UNREADABLE;
    }
    return settled || reading.evidence() == Evidence.OWN_CLICK;
  }
}
