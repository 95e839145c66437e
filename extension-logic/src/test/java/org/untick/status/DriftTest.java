// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.untick.setting.Evidence;
import org.untick.setting.Finding;
import org.untick.setting.State;

class DriftTest {

  private StatusRecord record = StatusRecord.empty(Sightings.AI);
  private long now = 1_000;

  @Test
  void aFirstReadingIsRemembered() {
    see(Sightings.keyed(State.ON));
    assertThat(record)
        .isEqualTo(
            new StatusRecord(
                Sightings.AI,
                State.ON,
                Evidence.KEYED_CONTROL,
                true,
                1_001,
                "/p",
                "v",
                State.ON,
                1_001,
                0,
                0));
    assertThat(record.drifted()).isFalse();
  }

  @Test
  void offThatTurnsOnByItselfIsDrift() {
    see(Sightings.keyed(State.OFF), Sightings.keyed(State.ON));
    assertThat(record.driftedAt()).isEqualTo(1_002);
    see(Sightings.keyed(State.ON));
    assertThat(record.driftedAt()).as("since it was first seen").isEqualTo(1_002);
  }

  @Test
  void driftEndsWhenItIsOffAgain() {
    see(Sightings.keyed(State.OFF), Sightings.keyed(State.ON), Sightings.keyed(State.OFF));
    assertThat(record.drifted()).isFalse();
  }

  @Test
  void driftIsSeenThroughStatesInBetween() {
    see(Sightings.keyed(State.OFF), Sightings.keyed(State.UNREADABLE), Sightings.keyed(State.ON));
    assertThat(record.drifted()).isTrue();
  }

  @Test
  void aFirstOnIsNoDrift() {
    see(Sightings.keyed(State.UNKNOWN), Sightings.keyed(State.ON));
    assertThat(record.drifted()).isFalse();
  }

  @Test
  void onThatTheUserClickedIsNoDrift() {
    see(Sightings.keyed(State.OFF), Sightings.clicked(State.ON), Sightings.keyed(State.ON));
    assertThat(record.drifted()).isFalse();
    assertThat(record.knownState()).isEqualTo(State.ON);
  }

  @Test
  void norWhenADoubtOrARowCameInBetween() {
    see(Sightings.keyed(State.OFF), Sightings.clicked(State.ON));
    see(Sightings.keyed(State.CONFLICT), Sightings.keyed(State.ON));
    assertThat(record.drifted()).isFalse();
  }

  @Test
  void norWhenARowWasSeenBeforeItWasConfirmed() {
    see(Sightings.keyed(State.OFF), Sightings.clicked(State.ON));
    see(Sightings.row(State.ON), Sightings.keyed(State.ON));
    assertThat(record.drifted()).isFalse();
  }

  @Test
  void anOwnClickWaitsToBeConfirmed() {
    see(Sightings.keyed(State.ON), Sightings.clicked(State.OFF));
    assertThat(record.state()).isEqualTo(State.OFF);
    assertThat(record.confirmed()).isFalse();
    assertThat(record.knownState()).isEqualTo(State.ON);
    assertThat(record.receiptAt()).isZero();
  }

  @Test
  void aConfirmedChangeToOffHasAReceipt() {
    see(Sightings.keyed(State.ON), Sightings.clicked(State.OFF), Sightings.keyed(State.OFF));
    assertThat(record.receiptAt()).isEqualTo(1_003);
    see(Sightings.keyed(State.OFF), Sightings.keyed(State.UNREADABLE));
    assertThat(record.receiptAt()).isEqualTo(1_003);
    see(Sightings.keyed(State.ON));
    assertThat(record.receiptAt()).isZero();
  }

  @Test
  void offWithoutAClickHasNone() {
    see(Sightings.keyed(State.ON), Sightings.keyed(State.OFF));
    assertThat(record.receiptAt()).isZero();
  }

  @Test
  void aClickThatTheSitePutBackIsNoDrift() {
    see(Sightings.keyed(State.ON), Sightings.clicked(State.OFF), Sightings.keyed(State.ON));
    assertThat(record.drifted()).isFalse();
    assertThat(record.receiptAt()).isZero();
  }

  @Test
  void aRowThatSaysTheSameNeverReplacesAReading() {
    see(Sightings.keyed(State.ON), Sightings.row(State.ON));
    assertThat(record.evidence()).isEqualTo(Evidence.KEYED_CONTROL);
    assertThat(record.at()).isEqualTo(1_001);
  }

  @Test
  void aRowThatSaysOffLeavesAConfirmedOffAlone() {
    see(Sightings.keyed(State.OFF), Sightings.row(State.UNKNOWN));
    assertThat(record.state()).isEqualTo(State.OFF);
    assertThat(record.evidence()).isEqualTo(Evidence.KEYED_CONTROL);
  }

  @Test
  void aRowAloneNeverSaysOff() {
    see(Sightings.row(State.UNKNOWN));
    assertThat(record.state()).isEqualTo(State.UNKNOWN);
    assertThat(record.knownState()).isEqualTo(State.UNKNOWN);
  }

  @Test
  void aRowThatContradictsAConfirmedOffTakesTheOffAway() {
    see(Sightings.keyed(State.OFF), Sightings.row(State.ON));
    assertThat(record.state()).isNotEqualTo(State.OFF);
    assertThat(record.knownState()).isEqualTo(State.OFF);
  }

  @Test
  void aRowDoesNotTakeTheReceiptAway() {
    see(Sightings.keyed(State.ON), Sightings.clicked(State.OFF), Sightings.keyed(State.OFF));
    see(Sightings.row(State.ON), Sightings.keyed(State.OFF));
    assertThat(record.receiptAt()).isEqualTo(1_003);
  }

  @Test
  void whatIsNotSettledIsNotConfirmed() {
    see(new Finding(Sightings.AI, State.OFF, Evidence.KEYED_CONTROL, false));
    assertThat(record.confirmed()).isFalse();
    assertThat(record.knownState()).isEqualTo(State.UNKNOWN);
  }

  private void see(Finding... findings) {
    for (Finding finding : findings) {
      record = Drift.after(record, finding, "/p", "v", ++now);
    }
  }
}
