// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.untick.setting.Evidence;
import org.untick.setting.State;

class WordingTest {

  @ParameterizedTest
  @CsvSource({
    "ON, KEYED_CONTROL, state-on",
    "OFF, LABELLED_SWITCH, state-off",
    "OFF, SOLE_SWITCH, state-off",
    "ON, OWN_CLICK, state-on-unconfirmed",
    "OFF, OWN_CLICK, state-off-unconfirmed",
    "ON, CATEGORY_ROW, state-on-row",
    "UNKNOWN, CATEGORY_ROW, state-unknown-row",
    "UNKNOWN, NONE, state-unknown",
    "NOT_OFFERED, NONE, state-not-offered",
    "UNREADABLE, KEYED_CONTROL, state-unreadable",
    "CONFLICT, KEYED_CONTROL, state-conflict",
  })
  void everyStateHasItsWords(State state, Evidence evidence, String key) {
    assertThat(Wording.state(state, evidence, false)).isEqualTo(key);
  }

  @ParameterizedTest
  @EnumSource(State.class)
  void whatTheSitePutBackIsSaidAsThat(State state) {
    assertThat(Wording.state(state, Evidence.KEYED_CONTROL, true)).isEqualTo("state-put-back");
  }

  @ParameterizedTest
  @CsvSource({
    "ON, KEYED_CONTROL, alert",
    "ON, OWN_CLICK, alert",
    "OFF, KEYED_CONTROL, calm",
    "OFF, OWN_CLICK, pending",
    "NOT_OFFERED, NONE, calm",
    "UNREADABLE, KEYED_CONTROL, doubt",
    "CONFLICT, KEYED_CONTROL, doubt",
    "UNKNOWN, CATEGORY_ROW, doubt",
  })
  void everyStateHasItsTone(State state, Evidence evidence, String tone) {
    assertThat(Wording.tone(state, evidence)).isEqualTo(tone);
  }

  @Test
  void onlyOffAndNotOfferedLookCalm() {
    for (State state : State.values()) {
      boolean calm = Wording.tone(state, Evidence.KEYED_CONTROL).equals("calm");
      assertThat(calm).isEqualTo(state == State.OFF || state == State.NOT_OFFERED);
    }
  }
}
