// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.untick.setting.SettingId;
import org.untick.status.Status;
import org.untick.status.StatusRecord;
import org.untick.status.StatusText;

/** One random history of some machines and a server, and what has to hold at its end. */
final class History {

  private static final long TEN_YEARS = 315_360_000_000L;
  private static final List<String> SETTINGS = List.of("ads-age", "ads-gender", "research");
  private static final List<String> CHOICES = List.of("quiet", "hidden /a", "hidden /b");
  private static final int STEPS = 30;
  private static final int ROUNDS = 12;

  private final World world;
  private final Random random;
  private final Map<String, Long> counters = new HashMap<>();
  private final Set<String> writes = new HashSet<>();
  private final Newcomer newcomer;
  private Map<String, String> profile;
  private boolean copied;

  History(long seed) {
    world = new World(seed);
    random = world.random;
    var first = new Machine(world, seed);
    world.machines.add(first);
    newcomer = new Newcomer(world, first);
    newcomer.create(random.nextBoolean());
    for (int i = random.nextInt(3); i >= 0; i--) {
      world.machines.add(newcomer.join(random.nextInt(5) > 0));
    }
    world.server.witness(this::wrote);
  }

  void run() {
    if (random.nextInt(3) == 0) {
      newcomer.addNewerVersion();
    }
    world.honest = false;
    for (int i = 0; i < STEPS; i++) {
      act(machine());
    }
    settle();
    check();
  }

  private Machine machine() {
    return world.machines.get(random.nextInt(world.machines.size()));
  }

  private static <T> T any(Random random, List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private void act(Machine machine) {
    switch (random.nextInt(24)) {
      case 0 -> machine.crash();
      case 1 -> machine.offset = (random.nextInt(3) - 1) * TEN_YEARS;
      case 2 -> world.server.backUp();
      case 3 -> restoreServer();
      case 4 -> profile = machine.profile();
      case 5 -> restoreProfile(machine);
      case 6, 7 -> machine.choose(any(random, CHOICES), random.nextBoolean());
      case 8, 9, 10, 11 -> see(machine);
      case 12, 13, 14, 15 -> machine.sync(random.nextInt(4) == 0);
      default -> steps();
    }
  }

  private void steps() {
    for (int i = random.nextInt(20); i >= 0; i--) {
      world.step();
    }
  }

  private void see(Machine machine) {
    List<String> evidence = List.of("keyed-control", "keyed-control", "own-click", "category-row");
    List<String> states = List.of("on", "off", "off", "unreadable");
    machine.see(any(random, SETTINGS), any(random, states), any(random, evidence));
  }

  private void restoreServer() {
    if (random.nextInt(2) == 0) {
      world.server.restore();
    }
  }

  /** The same profile again, in its own machine or in a second one. */
  private void restoreProfile(Machine machine) {
    if (profile == null || random.nextInt(2) == 0) {
      return;
    }
    copied = true;
    if (random.nextBoolean() || world.machines.size() > 4) {
      machine.restore(profile);
    } else {
      var second = new Machine(world, random.nextLong());
      second.restore(profile);
      world.machines.add(second);
    }
  }

  /**
   * A write is newer than what it replaces; without copies, than all that this device wrote, except
   * for one that comes a second time after the server was restored.
   */
  private void wrote(String slot, String blob) {
    Json content = newcomer.open(slot, blob);
    String device = content.get("device").string();
    long counter = content.get("counter").number();
    ModelSlots.Stored before = world.server.slots().get(slot);
    if (before != null) {
      Json old = newcomer.open(slot, before.blob());
      if (old.get("device").string().equals(device)) {
        assertThat(counter).isGreaterThan(old.get("counter").number());
      }
    }
    if (!copied && writes.add(blob)) {
      assertThat(counter).isGreaterThan(counters.getOrDefault(device, 0L));
    }
    counters.merge(device, counter, Math::max);
  }

  /** Everybody syncs in turn until nobody hears anything new. */
  private void settle() {
    world.honest = true;
    world.finish();
    long before = -1;
    for (int i = 0; i < ROUNDS && before < world.server.news; i++) {
      before = world.server.news;
      for (Machine machine : world.machines) {
        machine.sync(true);
        world.finish();
      }
    }
  }

  private void check() {
    Map<String, String> written = new HashMap<>();
    for (Machine machine : world.machines) {
      Memory memory = machine.memory();
      assertThat(memory.problem()).isEqualTo(Problem.NONE);
      assertThat(memory.waiting(machine.config())).isFalse();
      checkOwn(machine, memory);
      written.put(memory.text("device"), memory.object("entries").text());
    }
    for (Machine machine : world.machines) {
      checkOthers(machine.memory(), written);
    }
    checkAgreement();
    newcomer.checkNewerVersion();
  }

  /** What a machine has read itself is what it tells. */
  private static void checkOwn(Machine machine, Memory memory) {
    Status status = StatusText.decode(machine.seen());
    for (StatusRecord record : status.records()) {
      Said said = Said.of("", "", memory.object("entries").get(record.setting().value()));
      assertThat(said.is(record)).isTrue();
    }
    assertThat(memory.object("entries").names()).hasSameSizeAs(status.records());
  }

  private static void checkOthers(Memory memory, Map<String, String> written) {
    Map<String, String> known = new HashMap<>();
    known.put(memory.text("device"), memory.object("entries").text());
    for (Json slot : memory.object("slots").values()) {
      known.put(slot.get("device").string(), slot.get("settings").text());
    }
    assertThat(known).containsAllEntriesOf(written);
  }

  private void checkAgreement() {
    List<String> states = new ArrayList<>();
    List<String> choices = new ArrayList<>();
    for (Machine machine : world.machines) {
      states.add(states(machine.memory()));
      if (machine.config().choices()) {
        choices.add(machine.chosen().stream().sorted().toList().toString());
        assertThat(new SharedChoices(machine.memory(), machine).lacking()).isFalse();
      }
    }
    assertThat(states).allMatch(states.get(0)::equals);
    assertThat(choices).allMatch(each -> each.equals(choices.get(0)));
  }

  private static String states(Memory memory) {
    var text = new StringBuilder();
    for (String setting : SETTINGS) {
      Said newest = new Merge(memory, new SettingId(setting)).newest();
      text.append(newest == null || !newest.reliable() ? "-" : newest.state().word()).append(' ');
    }
    return text.toString();
  }
}
