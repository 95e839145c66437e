// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.status;

import java.util.ArrayList;
import java.util.List;
import org.untick.setting.Evidence;
import org.untick.setting.Finding;
import org.untick.setting.SettingId;
import org.untick.setting.State;

/** All records of one LinkedIn account. */
public final class Status {

  private final List<StatusRecord> records;

  /** A status of these records, one a setting. */
  public Status(List<StatusRecord> records) {
    this.records = records;
  }

  /** A status in which nothing was seen yet. */
  public static Status empty() {
    return new Status(new ArrayList<>());
  }

  /** The records, in the order in which settings were first seen. */
  public List<StatusRecord> records() {
    return records;
  }

  /** The record of a setting; an empty one when it was never seen. */
  public StatusRecord of(SettingId setting) {
    for (StatusRecord record : records) {
      if (record.setting().equals(setting)) {
        return record;
      }
    }
    return StatusRecord.empty(setting);
  }

  /** How many settings are known to be on. */
  public int countOn() {
    return countOn(false);
  }

  /** How many settings LinkedIn's lists say are on, which is not certain. */
  public int countProbablyOn() {
    return countOn(true);
  }

  private int countOn(boolean fromRow) {
    int count = 0;
    for (StatusRecord record : records) {
      boolean row = record.evidence() == Evidence.CATEGORY_ROW;
      count += record.state() == State.ON && row == fromRow ? 1 : 0;
    }
    return count;
  }

  /** Takes in what a page showed, at a time in milliseconds since 1970. */
  void see(Sighting seen, long now) {
    for (Finding finding : seen.findings()) {
      StatusRecord old = of(finding.setting());
      replace(old, Drift.after(old, finding, seen.path(), seen.visit(), now));
    }
  }

  private void replace(StatusRecord old, StatusRecord next) {
    int index = records.indexOf(old);
    if (index < 0) {
      records.add(next);
    } else {
      records.set(index, next);
    }
  }
}
