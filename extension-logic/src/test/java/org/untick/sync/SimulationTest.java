// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Random histories of several devices, with requests and answers that get lost, come twice or late,
 * stops at any step, clocks that jump by ten years, restored servers and profiles, and a device of
 * another version. Afterwards all devices agree, nobody's own data is lost and counters have only
 * grown. {@code -Duntick.long=true} makes it 100,000 instead of 10,000; {@code -Duntick.seed=N}
 * repeats one.
 */
class SimulationTest {

  private static final long MANY = Boolean.getBoolean("untick.long") ? 100_000 : 10_000;

  @Test
  void devices_agree_after_every_history_and_lose_nothing() {
    Long only = Long.getLong("untick.seed");
    LongStream seeds = only == null ? LongStream.range(0, MANY) : LongStream.of(only);
    seeds.parallel().forEach(SimulationTest::run);
  }

  private static void run(long seed) {
    try {
      new History(seed).run();
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError("-Duntick.seed=" + seed + ": " + e.getMessage(), e);
    }
  }
}
