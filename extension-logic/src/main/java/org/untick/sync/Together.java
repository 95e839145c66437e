// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import java.util.ArrayList;
import java.util.List;
import org.untick.setting.SettingId;
import org.untick.status.Status;
import org.untick.status.StatusRecord;

/** What all devices of the group together know of one LinkedIn account's settings. */
public final class Together {

  private final Memory memory;
  private final Status own;

  /** Over what this device remembers of the group, and what it has seen itself. */
  public Together(Memory memory, Status own) {
    this.memory = memory;
    this.own = own;
  }

  /** A status that has, of every setting, what goes before everything else that is said of it. */
  public Status status() {
    var records = new ArrayList<StatusRecord>();
    for (StatusRecord record : own.records()) {
      records.add(record(record.setting()));
    }
    for (Json slot : memory.object("slots").values()) {
      for (String name : slot.get("settings").names()) {
        add(records, new SettingId(name));
      }
    }
    return new Status(records);
  }

  private void add(List<StatusRecord> records, SettingId setting) {
    for (StatusRecord record : records) {
      if (record.setting().equals(setting)) {
        return;
      }
    }
    records.add(record(setting));
  }

  private StatusRecord record(SettingId setting) {
    Said said = elsewhere(setting);
    return said == null ? own.of(setting) : said.record(own.of(setting));
  }

  /** What this device has seen itself of a setting. */
  public StatusRecord own(SettingId setting) {
    return own.of(setting);
  }

  /**
   * What another device says of a setting, if that goes before what this one says.
   *
   * @return what it says; null if this device's own word stands, or nobody said anything
   */
  public Said elsewhere(SettingId setting) {
    var merge = new Merge(memory, setting);
    Said newest = merge.newest();
    boolean others = newest != null && !merge.isOwn(newest);
    return others && isWeighed(own.of(setting)) ? newest : null;
  }

  /** What other devices say of a setting, on or off, that contradicts what goes before it. */
  public List<Said> otherwise(SettingId setting) {
    var others = new ArrayList<Said>();
    var merge = new Merge(memory, setting);
    for (Said said : merge.otherwise()) {
      if (!merge.isOwn(said)) {
        others.add(said);
      }
    }
    return others;
  }

  /** Whether the others' word was weighed against this record, which may be newer than that. */
  private boolean isWeighed(StatusRecord record) {
    return !new Readings(memory).lacks(record);
  }
}
