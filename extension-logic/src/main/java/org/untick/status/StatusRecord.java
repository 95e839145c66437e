// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.status;

import org.untick.setting.Evidence;
import org.untick.setting.SettingId;
import org.untick.setting.State;

/**
 * What is remembered of one setting. Times are milliseconds since 1970 on this device's clock; 0
 * stands for never.
 *
 * @param setting whose record it is
 * @param state the newest state
 * @param evidence what it rests on
 * @param confirmed false while it is the user's own click, not read again yet
 * @param at when it was seen
 * @param path the path of the page it was seen on
 * @param visit the stay on that page
 * @param knownState the newest state that was on or off and confirmed; unknown if there was none
 * @param knownAt when that was seen
 * @param driftedAt when it was seen on again though the user had not turned it on here
 * @param receiptAt when the user's own change to off was confirmed
 */
public record StatusRecord(
    SettingId setting,
    State state,
    Evidence evidence,
    boolean confirmed,
    long at,
    String path,
    String visit,
    State knownState,
    long knownAt,
    long driftedAt,
    long receiptAt) {

  /** A record of a setting never seen. */
  static StatusRecord empty(SettingId setting) {
    return new StatusRecord(
        setting, State.UNKNOWN, Evidence.NONE, true, 0, "", "", State.UNKNOWN, 0, 0, 0);
  }

  /** Whether the setting was seen at all. */
  public boolean seen() {
    return at > 0;
  }

  /** Whether it came back on without the user's click here, and was not turned off since. */
  public boolean drifted() {
    return driftedAt > 0;
  }
}
