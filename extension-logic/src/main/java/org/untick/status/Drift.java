// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.status;

import org.untick.setting.Evidence;
import org.untick.setting.Finding;
import org.untick.setting.State;

/**
 * Decides what a new finding makes of what is remembered: weak evidence never replaces strong, a
 * click of the user's own waits to be confirmed, and an on after an off that the user did not undo
 * is drift.
 */
final class Drift {

  private final StatusRecord old;
  private final Finding finding;
  private final long now;

  private Drift(StatusRecord old, Finding finding, long now) {
    this.old = old;
    this.finding = finding;
    this.now = now;
  }

  /** The record that follows from a finding; the old one when there is nothing new in it. */
  static StatusRecord after(
      StatusRecord old, Finding finding, String path, String visit, long now) {
    var drift = new Drift(old, finding, now);
    return drift.ignored() ? old : drift.next(path, visit);
  }

  private boolean ignored() {
    if (finding.evidence() != Evidence.CATEGORY_ROW) {
      return false;
    }
    boolean saysOn = finding.state() == State.ON;
    return old.confirmed() && old.state() == (saysOn ? State.ON : State.OFF);
  }

  private StatusRecord next(String path, String visit) {
    boolean confirmed = finding.settled() && finding.evidence() != Evidence.OWN_CLICK;
    boolean reliable = confirmed && isOnOrOff(finding.state()) && !isRow();
    return new StatusRecord(
        old.setting(),
        finding.state(),
        finding.evidence(),
        confirmed,
        now,
        path,
        visit,
        reliable ? finding.state() : baseline(),
        reliable ? now : old.knownAt(),
        driftedAt(),
        receiptAt(confirmed));
  }

  /** Once the user turns it on, the off of before is no longer what an on would come back from. */
  private State baseline() {
    boolean turnedOn = finding.evidence() == Evidence.OWN_CLICK && finding.state() == State.ON;
    return turnedOn ? State.UNKNOWN : old.knownState();
  }

  private long driftedAt() {
    boolean own = finding.evidence() == Evidence.OWN_CLICK;
    if (own || finding.state() == State.OFF) {
      return 0;
    }
    boolean back =
        finding.state() == State.ON && old.knownState() == State.OFF && wasNotClickedOn();
    return back && old.driftedAt() == 0 ? now : old.driftedAt();
  }

  /** An on that the user clicked, and that is confirmed now, is no drift. */
  private boolean wasNotClickedOn() {
    return !(old.evidence() == Evidence.OWN_CLICK && old.state() == State.ON);
  }

  private long receiptAt(boolean confirmed) {
    boolean off = finding.state() == State.OFF;
    boolean clicked = old.evidence() == Evidence.OWN_CLICK && old.state() == State.OFF;
    if (off && confirmed && clicked) {
      return now;
    }
    return finding.state() == State.ON && !isRow() ? 0 : old.receiptAt();
  }

  private boolean isRow() {
    return finding.evidence() == Evidence.CATEGORY_ROW;
  }

  private static boolean isOnOrOff(State state) {
    return state == State.ON || state == State.OFF;
  }
}
