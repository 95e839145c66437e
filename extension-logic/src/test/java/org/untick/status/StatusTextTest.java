// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.untick.setting.Evidence;
import org.untick.setting.State;

class StatusTextTest {

  private static final String HEAD = "untick-status/1";
  private static final String GOOD =
      "ads-age off keyed-control confirmed 1764000000000 /p v on 1763000000000 12 13";

  @ParameterizedTest
  @EnumSource(State.class)
  void everyRecordComesBackAsItWas(State state) {
    var record =
        new StatusRecord(
            Sightings.AI, state, Evidence.OWN_CLICK, false, 1, "/p", "v", State.ON, 2, 3, 4);
    var status = new Status(List.of(record, StatusRecord.empty(Sightings.AI)));
    Status back = StatusText.decode(StatusText.encode(status));
    assertThat(back.records().get(0)).isEqualTo(record);
    assertThat(back.records()).hasSize(2);
  }

  @Test
  void theFormIsOneLineARecord() {
    String text = HEAD + "\n" + GOOD;
    assertThat(StatusText.encode(StatusText.decode(text))).isEqualTo(text);
  }

  @Test
  void anEmptyTextIsAnEmptyStatus() {
    assertThat(StatusText.decode("").records()).isEmpty();
    assertThat(StatusText.decode(StatusText.encode(Status.empty())).records()).isEmpty();
  }

  @Test
  void aPathCannotBreakTheForm() {
    var record =
        new StatusRecord(
            Sightings.AI, State.ON, Evidence.NONE, true, 1, "/a b\noff off", "", State.ON, 2, 3, 4);
    Status back = StatusText.decode(StatusText.encode(new Status(List.of(record))));
    assertThat(back.records()).hasSize(1);
    assertThat(back.records().get(0).path()).isEqualTo("/a+b+off+off");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "untick-status/2",
        "untick-status/2\n" + GOOD,
        "untick-status/10",
        "something else",
        HEAD + "\n",
        HEAD + "\n" + GOOD + "\n",
        HEAD + "\n" + GOOD + " 5",
        HEAD + "\nads-age off keyed-control confirmed 17 /p v on 16 12",
        HEAD + "\nads-age off keyed-control",
        HEAD + "\nads-age OFF keyed-control confirmed 17 /p v on 16 12 13",
        HEAD + "\nads-age off hearsay confirmed 17 /p v on 16 12 13",
        HEAD + "\nads-age off keyed-control confirmed -1 /p v on 16 12 13",
        HEAD + "\nads-age off keyed-control confirmed 1e3 /p v on 16 12 13",
        HEAD + "\nads-age off keyed-control confirmed 99999999999999999 /p v on 16 12 13",
        HEAD + "\nads-age off keyed-control confirmed 17 /p v maybe 16 12 13",
        HEAD + "\nads-age off keyed-control confirm 17 /p v on 16 12 13",
        HEAD + "\n off keyed-control confirmed 17 /p v on 16 12 13",
      })
  void whatIsDamagedOrNewerIsNotRead(String text) {
    assertThat(StatusText.decode(text)).isNull();
  }

  @Test
  void everyTextCutShortIsReadOrRefusedButNeverThrows() {
    String text = HEAD + "\n" + GOOD + "\n" + GOOD;
    for (int end = 0; end <= text.length(); end++) {
      Status status = StatusText.decode(text.substring(0, end));
      assertThat(status == null || status.records().size() <= 2).isTrue();
    }
  }
}
