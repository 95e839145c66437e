// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.guide;

import java.util.List;
import org.untick.setting.SettingId;
import org.untick.setting.State;
import org.untick.status.Status;
import org.untick.status.StatusRecord;

/** What to tell of each setting beside its state. */
public final class Checklist {

  private final Status status;

  /** A checklist over what is remembered. */
  public Checklist(Status status) {
    this.status = status;
  }

  /** Whether another setting was turned off since, which turns this one off as well. */
  public boolean mayHaveChanged(Listed listed) {
    StatusRecord record = status.of(listed.id());
    if (record.state() != State.ON) {
      return false;
    }
    for (SettingId id : listed.turnedOffBy()) {
      StatusRecord other = status.of(id);
      if (other.state() == State.OFF && other.at() > record.at()) {
        return true;
      }
    }
    return false;
  }

  /** How many of the listed settings came back on. */
  public int countBack(List<Listed> settings) {
    int count = 0;
    for (Listed listed : settings) {
      count += status.of(listed.id()).drifted() ? 1 : 0;
    }
    return count;
  }

  /** Whether some page could not be read, so that LinkedIn has probably changed it. */
  public boolean anyUnreadable() {
    for (StatusRecord record : status.records()) {
      if (record.state() == State.UNREADABLE) {
        return true;
      }
    }
    return false;
  }
}
