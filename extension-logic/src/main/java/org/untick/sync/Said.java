// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import org.untick.setting.Evidence;
import org.untick.setting.State;
import org.untick.status.StatusRecord;

/**
 * What one device says of a setting.
 *
 * @param device the device's id
 * @param name what the user calls it; empty for this device
 * @param state the state
 * @param evidence what it rests on
 * @param confirmed false while it was not read again
 * @param at when it was read, in milliseconds since 1970 by that device's clock
 * @param counter the device's counter when it was read
 * @param over what of other devices was known and is contradicted: device ids and counters
 */
public record Said(
    String device,
    String name,
    State state,
    Evidence evidence,
    boolean confirmed,
    long at,
    long counter,
    Json over) {

  /** Whether one may rely on it: on or off, read from the switch itself and confirmed. */
  public boolean reliable() {
    return (state == State.ON || state == State.OFF)
        && confirmed
        && evidence != Evidence.CATEGORY_ROW
        && evidence != Evidence.OWN_CLICK
        && evidence != Evidence.NONE;
  }

  /** Whether it was read by somebody who knew the other, and found otherwise. */
  boolean supersedes(Said other) {
    return over.get(other.device).number() >= other.counter;
  }

  /**
   * Reads an entry of a device's slot.
   *
   * @return what it says; null if it is not well-formed or has words that this version does not
   *     know
   */
  static Said of(String device, String name, Json entry) {
    State state = State.of(entry.get("state").string());
    Evidence evidence = Evidence.of(entry.get("evidence").string());
    long at = entry.get("at").number();
    if (state == null || evidence == null || at < 0) {
      return null;
    }
    boolean confirmed = !entry.get("confirmed").text().equals("false");
    long counter = Math.max(0, entry.get("counter").number());
    return new Said(device, name, state, evidence, confirmed, at, counter, entry.get("over"));
  }

  /** A record of this device as an entry of its slot. */
  static Json entry(StatusRecord record, long counter, Json over) {
    Json entry =
        Json.object()
            .set("state", record.state().word())
            .set("evidence", record.evidence().word())
            .set("at", record.at())
            .set("counter", counter);
    if (!record.confirmed()) {
      entry.set("confirmed", Json.of(false));
    }
    return over.names().isEmpty() ? entry : entry.set("over", over);
  }

  /** This as a record; what this device itself last relied on stays with it. */
  StatusRecord record(StatusRecord own) {
    return new StatusRecord(
        own.setting(),
        state,
        evidence,
        confirmed,
        at,
        "",
        "",
        own.knownState(),
        own.knownAt(),
        0,
        0);
  }

  /** Whether a record says the same, read at the same time. */
  boolean is(StatusRecord record) {
    return state == record.state()
        && evidence == record.evidence()
        && confirmed == record.confirmed()
        && at == record.at();
  }
}
