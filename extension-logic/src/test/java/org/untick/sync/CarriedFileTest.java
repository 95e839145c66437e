// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.untick.sync.ParcelReader.Outcome.NEWER;
import static org.untick.sync.ParcelReader.Outcome.NOTHING_NEW;
import static org.untick.sync.ParcelReader.Outcome.NOT_OURS;
import static org.untick.sync.ParcelReader.Outcome.OTHER_GROUP;
import static org.untick.sync.ParcelReader.Outcome.PARTLY;
import static org.untick.sync.ParcelReader.Outcome.TAKEN;
import static org.untick.sync.ParcelReader.Outcome.TWIN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.untick.setting.State;

class CarriedFileTest extends Carriers {

  private int requests() {
    return world.server.received.size() + world.elsewhere.received.size();
  }

  @Test
  void a_file_brings_what_one_device_saw_to_another_and_nothing_is_sent() {
    see(one, "on");

    assertThat(read(two, save(one))).isEqualTo(TAKEN);
    assertThat(shown(two)).isEqualTo(State.ON);
    assertThat(requests()).isZero();
  }

  @Test
  void a_later_reading_that_knew_the_file_goes_before_it_and_comes_back() {
    see(one, "on");
    read(two, save(one));
    see(two, "off");

    assertThat(shown(two)).isEqualTo(State.OFF);
    assertThat(read(one, save(two))).isEqualTo(TAKEN);
    assertThat(shown(one)).isEqualTo(State.OFF);
  }

  @Test
  void what_came_back_on_after_a_file_left_is_never_taken_for_off() {
    see(one, "on");
    read(two, save(one));
    see(two, "off");
    String off = save(two);
    see(one, "off");
    see(one, "on");

    read(one, off);
    assertThat(shown(one)).isEqualTo(State.ON);
    read(two, save(one));
    assertThat(shown(two)).isEqualTo(State.ON);
  }

  @Test
  void a_third_device_hears_of_the_first_through_the_second() {
    see(one, "on");
    read(two, save(one));

    assertThat(read(three, save(two))).isEqualTo(TAKEN);
    assertThat(shown(three)).isEqualTo(State.ON);
    assertThat(three.memory().others())
        .containsExactlyInAnyOrder(one.config().device(), two.config().device());
  }

  @Test
  void the_same_file_again_or_an_older_one_changes_nothing() {
    see(one, "on");
    String older = save(one);
    see(one, "off");
    String newer = save(one);
    read(two, newer);
    String before = two.text(Memory.KEY);

    assertThat(read(two, newer)).isEqualTo(NOTHING_NEW);
    assertThat(read(two, older)).isEqualTo(NOTHING_NEW);
    assertThat(two.text(Memory.KEY)).isEqualTo(before);
    assertThat(shown(two)).isEqualTo(State.OFF);
  }

  @Test
  void ones_own_file_says_nothing_new_but_a_copys_makes_a_new_device() {
    see(one, "on");
    assertThat(read(one, save(one))).isEqualTo(NOTHING_NEW);
    var profile = one.profile();
    see(one, "off");
    String ahead = save(one);
    String before = one.config().device();
    one.restore(profile);

    assertThat(read(one, ahead)).isEqualTo(TWIN);
    assertThat(one.config().device()).isNotEqualTo(before);
    assertThat(one.memory().others()).containsExactly(before);
    assertThat(shown(one)).isEqualTo(State.ON);
    assertThat(read(one, ahead)).isEqualTo(NOTHING_NEW);
    see(one, "off");
    assertThat(shown(one)).isEqualTo(State.OFF);
    assertThat(read(two, save(one))).isEqualTo(TAKEN);
    assertThat(shown(two)).isEqualTo(State.OFF);
  }

  @Test
  void what_a_restored_device_says_is_heard_though_it_counts_anew() {
    see(one, "off");
    var profile = one.profile();
    see(one, "off");
    read(two, save(one));
    one.restore(profile);
    see(one, "on");
    save(one);

    assertThat(read(one, save(two))).isEqualTo(TWIN);
    assertThat(read(two, save(one))).isEqualTo(TAKEN);
    assertThat(shown(two)).isEqualTo(State.ON);
  }

  @Test
  void another_groups_file_is_refused() {
    Machine stranger = in(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16});
    see(stranger, "off");

    assertThat(read(one, save(stranger))).isEqualTo(OTHER_GROUP);
    assertThat(shown(one)).isEqualTo(State.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{}",
        "<html>",
        "{\"untick\":\"sealed status\",\"format\":1}",
        "{\"untick\":\"sealed status\",\"format\":1,\"slots\":[]}",
        "{\"untick\":1,\"format\":1,\"slots\":[{}]}"
      })
  void what_is_no_such_file_is_told_and_changes_nothing(String text) {
    String before = one.text(Config.KEY);

    assertThat(read(one, text)).isEqualTo(NOT_OURS);
    assertThat(one.text(Config.KEY)).isEqualTo(before);
  }

  @Test
  void a_newer_format_is_told() {
    String newer = save(one).replace("\"format\":1", "\"format\":2");

    assertThat(read(two, newer)).isEqualTo(NEWER);
  }

  @Test
  void an_altered_slot_is_left_out_and_told() {
    see(one, "on");
    read(two, save(one));
    Json file = Json.parse(save(two));
    Json sealed = file.get("slots").values().get(0);
    sealed.set("sealed", file.get("slots").values().get(1).get("sealed"));

    assertThat(read(three, file.text())).isEqualTo(PARTLY);
    assertThat(three.memory().others()).containsExactly(one.config().device());
  }

  @Test
  void a_file_shows_neither_names_nor_states_nor_keys() {
    see(one, "on");

    assertThat(save(one))
        .doesNotContain("ads-age", "keyed", "name", "acct", one.config().device())
        .doesNotContain(one.config().keys().sealKey(), one.config().keys().account());
  }
}
