// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.corpus;

import org.untick.setting.State;

/**
 * What was made of one page.
 *
 * @param page the page
 * @param said the state that was said in the end
 * @param falseOff whether off was said at any time while the page showed on
 */
record Outcome(Specimen page, State said, boolean falseOff) {

  private static final String DOUBT = "in doubt";

  boolean claims() {
    return said == State.ON || said == State.OFF;
  }

  /** What should be said: a state, or doubt of any kind. */
  String due() {
    if (page.absent) {
      return State.NOT_OFFERED.word();
    }
    return page.visible() ? (page.base.on() ? State.ON : State.OFF).word() : DOUBT;
  }

  /** What was said, in the words of {@link #due}. */
  String word() {
    return claims() || said == State.NOT_OFFERED ? said.word() : DOUBT;
  }

  boolean right() {
    return word().equals(due());
  }
}
