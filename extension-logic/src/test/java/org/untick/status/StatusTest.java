// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.untick.setting.Evidence;
import org.untick.setting.Finding;
import org.untick.setting.SettingId;
import org.untick.setting.State;

class StatusTest {

  private final Status status = Status.empty();

  @Test
  void whatWasNeverSeenIsUnknown() {
    StatusRecord record = status.of(Sightings.AI);
    assertThat(record.seen()).isFalse();
    assertThat(record.state()).isEqualTo(State.UNKNOWN);
    assertThat(status.records()).isEmpty();
  }

  @Test
  void aSettingHasOneRecord() {
    see("a", State.ON);
    see("a", State.OFF);
    assertThat(status.records()).hasSize(1);
    assertThat(status.of(new SettingId("a")).state()).isEqualTo(State.OFF);
  }

  @Test
  void recordsStandInTheOrderInWhichSettingsWereFirstSeen() {
    see("a", State.ON);
    see("b", State.ON);
    see("a", State.OFF);
    assertThat(status.records())
        .extracting(record -> record.setting().value())
        .containsExactly("a", "b");
  }

  @Test
  void onlyWhatIsOnIsCounted() {
    for (State state : State.values()) {
      see(state.word(), state);
    }
    assertThat(status.countOn()).isEqualTo(1);
  }

  @Test
  void whatOnlyAListSaysIsOnIsCountedApart() {
    see("a", State.ON);
    var row = new Finding(new SettingId("b"), State.ON, Evidence.CATEGORY_ROW, true);
    status.see(Sightings.seen("", row), 5);
    assertThat(status.countOn()).isEqualTo(1);
    assertThat(status.countProbablyOn()).isEqualTo(1);
  }

  @Test
  void oneSightingCanHoldSeveralSettings() {
    status.see(Sightings.seen("", Sightings.of("a", State.ON), Sightings.of("b", State.ON)), 7);
    assertThat(status.countOn()).isEqualTo(2);
    assertThat(status.of(new SettingId("b")).at()).isEqualTo(7);
  }

  private void see(String setting, State state) {
    status.see(Sightings.seen("", Sightings.of(setting, state)), 5);
  }
}
