// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.untick.setting.State;

class CarriedHistoriesTest extends Carriers {

  static LongStream seeds() {
    return LongStream.range(0, 50);
  }

  /** Whoever carries enough files has the same everywhere, restored profiles included. */
  @ParameterizedTest
  @MethodSource("seeds")
  void all_conclude_the_same_once_everything_was_carried(long seed) {
    var random = new Random(seed);
    List<Machine> all = List.of(one, two, three);
    List<String> files = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      Machine machine = all.get(random.nextInt(all.size()));
      String device = machine.config().device();
      long counter = machine.memory().number("counter");
      act(machine, random, files);
      boolean same = machine.config().device().equals(device);
      assertThat(machine.memory().number("counter")).isGreaterThanOrEqualTo(same ? counter : 0);
    }
    all.get(random.nextInt(all.size())).restore(all.get(random.nextInt(all.size())).profile());
    carryAll(all);
    carryAll(all);
    carryAll(all);
    assertThat(all).extracting(CarriedHistoriesTest::concluded).containsOnly(concluded(one));
  }

  private void act(Machine machine, Random random, List<String> files) {
    int what = random.nextInt(4);
    if (what == 0) {
      see(machine, random.nextBoolean() ? "on" : "off");
    } else if (what == 1) {
      files.add(save(machine));
    } else if (what == 2 && !files.isEmpty()) {
      read(machine, files.get(random.nextInt(files.size())));
    } else {
      machine.crash();
    }
  }

  private void carryAll(List<Machine> all) {
    for (Machine from : all) {
      String file = save(from);
      for (Machine to : all) {
        read(to, file);
      }
    }
  }

  private static State concluded(Machine machine) {
    Said newest = new Merge(machine.memory(), AGE).newest();
    return newest == null ? State.UNKNOWN : newest.state();
  }
}
