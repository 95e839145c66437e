// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import org.untick.status.Status;
import org.untick.status.StatusRecord;

/** Notes what this device has read, for its own slot. */
final class Readings {

  /** More than an account has devices; what is older belongs to devices that are long gone. */
  private static final int OVERS = 20;

  private final Memory memory;

  Readings(Memory memory) {
    this.memory = memory;
  }

  /** Notes what is new in a status; tells whether anything was. */
  boolean note(Status status) {
    Json entries = memory.object("entries");
    String before = entries.text();
    for (StatusRecord record : status.records()) {
      if (lacks(record)) {
        entries.set(record.setting().value(), entry(record, noted(record)));
      }
    }
    return !entries.text().equals(before);
  }

  /** Whether a record says what is not noted yet. */
  boolean lacks(StatusRecord record) {
    Said noted = noted(record);
    return record.seen() && (noted == null || !noted.is(record));
  }

  private Said noted(StatusRecord record) {
    Json entry = memory.object("entries").get(record.setting().value());
    return Said.of(memory.text("device"), "", entry);
  }

  private Json entry(StatusRecord record, Said old) {
    long counter = memory.number("counter") + 1;
    Json over = Json.object();
    if (old != null) {
      for (String device : old.over().names()) {
        over.set(device, old.over().get(device));
      }
    }
    String setting = record.setting().value();
    Said now = Said.of("", "", Said.entry(record, counter, over));
    for (Said other : Merge.all(memory, setting)) {
      boolean contradicts = other.state() != now.state() && other.reliable() && now.reliable();
      if (contradicts && !other.device().equals(memory.text("device"))) {
        over.remove(other.device()).set(other.device(), other.counter());
      }
    }
    while (over.names().size() > OVERS) {
      over.remove(over.names().get(0));
    }
    return Said.entry(record, counter, over);
  }
}
