// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.untick.setting.SettingId;
import org.untick.setting.State;
import org.untick.status.Status;
import org.untick.status.StatusText;

class ChecklistTest {

  private static final SettingId SHARE = new SettingId("share-with-affiliates");
  private static final SettingId ADS = new SettingId("ads-off-linkedin");

  private final Listed share =
      new Listed(SHARE, "ads", "", "ads", false, List.of(ADS, new SettingId("gone")), List.of());

  @Test
  void aSettingMayHaveChangedWhenTheOneThatRulesItWasTurnedOffSince() {
    assertThat(mayHaveChanged(record(SHARE, "on", 10, 0), record(ADS, "off", 20, 0))).isTrue();
    assertThat(mayHaveChanged(record(SHARE, "on", 20, 0), record(ADS, "off", 10, 0))).isFalse();
    assertThat(mayHaveChanged(record(SHARE, "on", 20, 0), record(ADS, "off", 20, 0))).isFalse();
  }

  @ParameterizedTest
  @EnumSource(State.class)
  void onlyAnOnIsDoubtedAndOnlyAnOffCastsDoubt(State state) {
    boolean own = mayHaveChanged(record(SHARE, state.word(), 1, 0), record(ADS, "off", 2, 0));
    boolean other = mayHaveChanged(record(SHARE, "on", 1, 0), record(ADS, state.word(), 2, 0));
    assertThat(own).isEqualTo(state == State.ON);
    assertThat(other).isEqualTo(state == State.OFF);
  }

  @Test
  void whatWasNeverSeenCastsNoDoubt() {
    assertThat(mayHaveChanged()).isFalse();
    assertThat(mayHaveChanged(record(SHARE, "on", 1, 0))).isFalse();
  }

  @Test
  void settingsThatCameBackAreCounted() {
    Checklist list = list(record(SHARE, "on", 5, 5), record(ADS, "on", 5, 7));
    assertThat(list.countBack(List.of(share))).isEqualTo(1);
    assertThat(list.countBack(List.of())).isZero();
  }

  @Test
  void onePageThatCannotBeReadIsEnoughToSaySo() {
    assertThat(list(record(SHARE, "unreadable", 5, 0)).anyUnreadable()).isTrue();
    assertThat(list(record(SHARE, "conflict", 5, 0)).anyUnreadable()).isFalse();
    assertThat(list().anyUnreadable()).isFalse();
  }

  private boolean mayHaveChanged(String... records) {
    return list(records).mayHaveChanged(share);
  }

  private static Checklist list(String... records) {
    Status status = StatusText.decode("untick-status/1" + String.join("", records));
    return new Checklist(status);
  }

  private static String record(SettingId id, String state, long at, long driftedAt) {
    String seen = " keyed-control confirmed " + at + " /p v ";
    return "\n" + id + " " + state + seen + state + " " + at + " " + driftedAt + " 0";
  }
}
