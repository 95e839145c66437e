// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.untick.setting.SettingId;
import org.untick.setting.State;

/**
 * Whatever a server answers: no wrong state is shown, no key leaves, nothing is lost, and all is
 * well again when it is honest.
 */
class HostileServerTest {

  private static final SettingId AGE = new SettingId("ads-age");
  private final World world = new World(5);
  private final Machine one = new Machine(world, new JcaCrypto(1));
  private final Newcomer newcomer = new Newcomer(world, one);
  private final List<String> sent = new ArrayList<>();
  private Machine two;

  @BeforeEach
  void twoDevicesHaveSynced() {
    newcomer.create(true);
    two = newcomer.join(new Machine(world, new JcaCrypto(2)), true);
    one.see("ads-age", "on", "keyed-control");
    sync(one, two);
  }

  private void sync(Machine... machines) {
    for (Machine machine : machines) {
      machine.sync(true);
      world.finish();
    }
  }

  private static State state(Machine machine) {
    return new Merge(machine.memory(), AGE).newest().state();
  }

  private void meddle(Machine machine, Manipulation manipulation) {
    machine.way =
        (request, body, then, failed) -> {
          record(request, body);
          Transport.Answer honest = world.server.handle(request, body);
          world.later(machine, () -> then.accept(manipulation.of(request, honest)));
        };
  }

  private void record(Transport.Request request, byte[] body) {
    sent.add(request.url() + request.headers());
    sent.add(body == null ? "" : new String(body, StandardCharsets.ISO_8859_1));
  }

  @ParameterizedTest
  @EnumSource
  void no_wrong_state_is_shown_and_all_is_well_afterwards(Manipulation manipulation) {
    meddle(two, manipulation);
    one.see("ads-age", "off", "keyed-control");
    two.see("research", "off", "keyed-control");
    sync(one);
    sync(two, two, two);

    assertThat(seen(two)).isSubsetOf(State.ON, State.OFF);
    assertThat(two.memory().object("entries").has("research")).isTrue();
    checkNoKeyLeft();

    recovered();
  }

  /** What was true when it was last heard of; nothing at all if the server hides it. */
  private static List<State> seen(Machine machine) {
    Said newest = new Merge(machine.memory(), AGE).newest();
    return newest == null ? List.of() : List.of(newest.state());
  }

  private void recovered() {
    honest(two);
    sync(two, one, two, one, two);
    assertThat(state(one)).isEqualTo(State.OFF);
    assertThat(state(two)).isEqualTo(State.OFF);
    assertThat(two.memory().problem()).isEqualTo(Problem.NONE);
    assertThat(two.memory().doubt()).isEqualTo(Problem.NONE);
    assertThat(new Merge(one.memory(), new SettingId("research")).newest().state())
        .isEqualTo(State.OFF);
  }

  private void honest(Machine machine) {
    machine.way =
        (request, body, then, failed) -> {
          Transport.Answer answer = world.server.handle(request, body);
          world.later(machine, () -> then.accept(answer));
        };
  }

  private void checkNoKeyLeft() {
    Keys keys = two.config().keys();
    for (String text : sent) {
      assertThat(text).doesNotContain(keys.slotIdKey(), keys.sealKey(), "ads-age", "research");
    }
    assertThat(sent).allMatch(text -> !text.startsWith("http") || text.startsWith(Machine.SERVER));
  }

  @Test
  void an_older_slot_is_kept_out_and_said_to_be_old() {
    Map<String, ModelSlots.Stored> before = new TreeMap<>(world.server.slots());
    one.see("ads-age", "off", "keyed-control");
    sync(one, two);
    String replayed = one.memory().text("slot");
    two.way =
        (request, body, then, failed) -> {
          Transport.Answer honest = world.server.handle(request, body);
          String old = before.get(replayed).blob();
          String text =
              "{\"epoch\":\"000000a0\",\"revision\":99,\"slots\":[{\"slot\":\"%s\",\"revision\":99,\"sealed\":\"%s\"}]}"
                  .formatted(replayed, old);
          boolean list = request.method().equals("GET");
          world.later(two, () -> then.accept(list ? ModelServer.ok(200, "", text) : honest));
        };
    sync(two);

    assertThat(state(two)).isEqualTo(State.OFF);
    assertThat(two.memory().doubt()).isEqualTo(Problem.OLD);
    two.see("research", "off", "keyed-control");
    recovered();
  }

  @Test
  void slots_that_change_places_do_not_open() {
    String first = one.memory().text("slot");
    String second = two.memory().text("slot");
    Map<String, ModelSlots.Stored> slots = world.server.slots();
    one.see("ads-age", "off", "keyed-control");
    sync(one);
    ModelSlots.Stored kept = slots.get(first);
    slots.put(first, new ModelSlots.Stored(kept.revision(), slots.get(second).blob()));
    sync(two);

    assertThat(state(two)).isEqualTo(State.ON);
    assertThat(two.memory().doubt()).isEqualTo(Problem.UNREADABLE);
    slots.put(first, kept);
    two.see("research", "off", "keyed-control");
    recovered();
  }

  @Test
  void a_device_that_was_taken_out_is_told_and_keeps_what_it_has() {
    world.server.revoke(two.memory().text("device"));
    two.see("research", "off", "keyed-control");
    sync(two);

    assertThat(two.memory().problem()).isEqualTo(Problem.REFUSED);
    assertThat(state(two)).isEqualTo(State.ON);
    assertThat(two.memory().object("entries").has("research")).isTrue();
  }

  @Test
  void a_year_of_retry_after_is_an_hour_and_a_clock_turned_back_does_not_wait() {
    meddle(two, Manipulation.RETRY_IN_A_YEAR);
    sync(two);
    honest(two);
    int before = world.server.requests.size();
    two.sync(false);
    world.finish();
    assertThat(world.server.requests).hasSize(before);
    assertThat(two.memory().number("delay")).isEqualTo(Pace.LONGEST);

    two.offset = -1_000_000_000L;
    two.sync(false);
    world.finish();
    assertThat(two.memory().problem()).isEqualTo(Problem.NONE);
  }

  @Test
  void another_accounts_states_are_not_sent() {
    two.put(
        org.untick.status.Account.KEY,
        new org.untick.status.Account("salt", "other", 1, 0).encode());
    two.put(
        "status:other", "untick-status/1\nresearch on keyed-control confirmed 5 - - unknown 0 0 0");
    sync(two, one);

    assertThat(new Merge(one.memory(), new SettingId("research")).newest()).isNull();
  }

  @Test
  void without_a_setup_nothing_is_sent() {
    var alone = new Machine(world, 3);
    int before = world.server.requests.size();
    alone.see("ads-age", "on", "keyed-control");
    sync(alone);

    assertThat(world.server.requests).hasSize(before);
  }
}
