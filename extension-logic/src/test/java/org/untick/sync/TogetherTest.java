// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.untick.sync.Pages.AGE;
import static org.untick.sync.Pages.GENDER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.untick.setting.SettingId;
import org.untick.setting.State;
import org.untick.status.StatusText;

class TogetherTest {

  private final Pages pages = new Pages(1);

  private static Together at(Machine machine) {
    return new Together(machine.memory(), StatusText.decode(machine.seen()));
  }

  private static State shown(Machine machine, SettingId setting) {
    return at(machine).status().of(setting).state();
  }

  private void turnedOnKnowingly() {
    pages.together();
    pages.two.see("ads-age", "on", "keyed-control");
    pages.sync(pages.two, pages.one);
  }

  @Test
  void another_devices_newer_state_is_shown_with_its_device() {
    turnedOnKnowingly();
    Said said = at(pages.one).elsewhere(AGE);

    assertThat(said.device()).isEqualTo(pages.two.config().device());
    assertThat(said.name()).isEqualTo("name");
    assertThat(shown(pages.one, AGE)).isEqualTo(State.ON);
    assertThat(at(pages.one).own(AGE).state()).isEqualTo(State.OFF);
  }

  @Test
  void what_this_device_last_relied_on_stays_with_another_devices_state() {
    turnedOnKnowingly();

    assertThat(at(pages.one).status().of(AGE).knownAt())
        .isEqualTo(at(pages.one).own(AGE).knownAt());
    assertThat(at(pages.one).status().of(AGE).drifted()).isFalse();
  }

  @Test
  void what_is_read_here_stays_though_the_others_have_not_heard_of_it() {
    turnedOnKnowingly();
    pages.one.see("ads-age", "off", "labelled-switch");

    assertThat(at(pages.one).elsewhere(AGE)).isNull();
    assertThat(shown(pages.one, AGE)).isEqualTo(State.OFF);
  }

  @ParameterizedTest
  @CsvSource({
    "on, category-row",
    "on, own-click",
    "unreadable, keyed-control",
    "not-offered, none",
    "conflict, keyed-control",
    "unknown, none"
  })
  void what_is_not_reliable_hides_nothing_reliable(String state, String evidence) {
    pages.together();
    pages.two.see("ads-age", state, evidence);
    pages.sync(pages.two, pages.one, pages.two);

    assertThat(at(pages.one).elsewhere(AGE)).isNull();
    assertThat(shown(pages.one, AGE)).isEqualTo(State.OFF);
    assertThat(shown(pages.two, AGE)).isEqualTo(State.OFF);
    assertThat(at(pages.two).elsewhere(AGE).device()).isEqualTo(pages.one.config().device());
  }

  @Test
  void a_setting_that_was_never_seen_here_appears() {
    pages.together();

    assertThat(StatusText.decode(pages.one.seen()).records()).hasSize(1);
    assertThat(shown(pages.one, GENDER)).isEqualTo(State.ON);
    assertThat(at(pages.one).status().records()).hasSize(2);
    assertThat(at(pages.one).own(GENDER).seen()).isFalse();
  }

  @Test
  void a_setting_that_nobody_saw_is_not_there() {
    pages.together();
    var research = new SettingId("research");

    assertThat(at(pages.one).elsewhere(research)).isNull();
    assertThat(at(pages.one).otherwise(research)).isEmpty();
    assertThat(shown(pages.one, research)).isEqualTo(State.UNKNOWN);
  }

  @Test
  void the_own_word_stands_where_another_device_says_the_same() {
    pages.two.see("ads-age", "off", "keyed-control");
    pages.together();

    assertThat(at(pages.one).elsewhere(AGE)).isNull();
    assertThat(at(pages.two).elsewhere(AGE)).isNull();
    assertThat(at(pages.one).otherwise(AGE)).isEmpty();
  }

  @Test
  void devices_that_contradict_what_is_shown_are_named() {
    pages.two.see("ads-age", "on", "keyed-control");
    pages.together();

    assertThat(shown(pages.one, AGE)).isEqualTo(State.ON);
    assertThat(shown(pages.two, AGE)).isEqualTo(State.ON);
    assertThat(at(pages.one).otherwise(AGE)).isEmpty();
    assertThat(at(pages.two).otherwise(AGE))
        .extracting(Said::device, Said::state)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(pages.one.config().device(), State.OFF));
  }

  @Test
  void who_knew_of_a_contradiction_when_it_was_read_is_not_contradicted() {
    turnedOnKnowingly();

    assertThat(at(pages.two).otherwise(AGE)).isEmpty();
    pages.one.see("ads-age", "off", "sole-switch");
    pages.sync(pages.one, pages.two);
    assertThat(shown(pages.two, AGE)).isEqualTo(State.OFF);
    assertThat(at(pages.two).elsewhere(AGE).device()).isEqualTo(pages.one.config().device());
  }

  /** An older "off" of our own must not come to light again with the reading that went over it. */
  @Test
  void what_a_device_saw_stays_known_when_it_leaves_until_the_next_look() {
    turnedOnKnowingly();
    pages.leave(pages.two);
    pages.world.finish();
    pages.sync(pages.one, pages.one);

    assertThat(pages.one.memory().others()).isEmpty();
    assertThat(shown(pages.one, AGE)).isEqualTo(State.ON);
    assertThat(at(pages.one).elsewhere(AGE).name()).isEqualTo("name");
    pages.world.time += 1_000;
    pages.one.see("ads-age", "off", "keyed-control");
    pages.sync(pages.one);
    assertThat(shown(pages.one, AGE)).isEqualTo(State.OFF);
  }

  @Test
  void what_a_device_saw_goes_along_to_another_server() {
    turnedOnKnowingly();
    Config known = pages.one.config().knowing(pages.one.memory().object("slots"));
    pages
        .enrolment(pages.one)
        .move(
            new Enrolment.Device(Pages.ELSEWHERE, "name", List.of("acct"), true),
            pages.secret,
            "",
            known);
    pages.world.finish();
    pages.sync(pages.one, pages.one);

    assertThat(pages.one.config().server()).isEqualTo(Pages.ELSEWHERE);
    assertThat(shown(pages.one, AGE)).isEqualTo(State.ON);
  }

  private Machine third() {
    Machine third = SlowCrypto.machine(pages.world, 9);
    pages.join(third);
    pages.world.finish();
    pages.sync(third);
    return third;
  }

  /** Otherwise a server could bring an older "off" to light again by beginning anew. */
  @Test
  void what_a_restored_server_has_lost_is_handed_on_to_who_never_heard_of_it() {
    pages.create(pages.one);
    pages.world.finish();
    pages.sync(pages.one);
    pages.world.server.backUp();
    pages.join(pages.two);
    pages.world.finish();
    pages.sync(pages.two, pages.one);
    pages.world.server.restore();
    pages.sync(pages.one, pages.one);
    Machine third = third();

    assertThat(shown(pages.one, GENDER)).isEqualTo(State.ON);
    assertThat(shown(third, GENDER)).isEqualTo(State.ON);
    assertThat(at(third).elsewhere(GENDER).device()).isEqualTo(pages.two.config().device());
    assertThat(third.memory().others()).containsExactly(pages.one.config().device());
  }

  @Test
  void what_was_kept_gives_way_to_the_device_itself_when_it_is_back() {
    turnedOnKnowingly();
    pages.world.server.slots().remove(pages.two.memory().text("slot"));
    pages.world.server.bump();
    pages.sync(pages.one, pages.one);
    assertThat(pages.one.memory().others()).isEmpty();
    assertThat(pages.one.memory().text("own")).contains("\"kept\"");
    pages.two.see("ads-age", "off", "keyed-control");
    pages.sync(pages.two, pages.one, pages.two, pages.one);

    assertThat(shown(pages.one, AGE)).isEqualTo(State.OFF);
    assertThat(pages.one.memory().others()).containsExactly(pages.two.config().device());
    assertThat(pages.one.memory().text("own")).doesNotContain("\"kept\"");
  }

  @Test
  void who_comes_in_later_hears_what_a_device_saw_that_has_left() {
    turnedOnKnowingly();
    pages.leave(pages.two);
    pages.world.finish();
    pages.sync(pages.one, pages.one);

    assertThat(shown(third(), AGE)).isEqualTo(State.ON);
  }

  /** Who is gone is not forgotten with the server's history: that knows nothing of it anyway. */
  @Test
  void what_a_device_that_left_saw_outlasts_a_restored_server() {
    turnedOnKnowingly();
    pages.leave(pages.two);
    pages.world.finish();
    pages.sync(pages.one);
    pages.world.server.backUp();
    pages.world.server.restore();
    pages.sync(pages.one, pages.one);

    assertThat(shown(pages.one, AGE)).isEqualTo(State.ON);
  }
}
