// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.setting;

/**
 * A state seen on a page; the background adds the time when it arrives.
 *
 * @param setting whose state it is
 * @param state what was seen
 * @param evidence what the state rests on
 * @param settled whether the state was read again after it could have been put back
 */
public record Finding(SettingId setting, State state, Evidence evidence, boolean settled) {

  /** Whether another finding of the same setting says the same. */
  public boolean saysSame(Finding other) {
    return state == other.state && evidence == other.evidence && settled == other.settled;
  }
}
