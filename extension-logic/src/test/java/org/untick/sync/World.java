// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Everything that is under way, done in an order that a seed decides. */
final class World {

  private record Event(Machine machine, int life, Runnable task) {}

  private final List<Event> events = new ArrayList<>();
  final Random random;
  final ModelServer server = new ModelServer();

  /** Another server, at every other address. */
  final ModelServer elsewhere = new ModelServer();

  final List<Machine> machines = new ArrayList<>();
  boolean honest = true;
  long time = 1_800_000_000_000L;

  World(long seed) {
    random = new Random(seed);
  }

  boolean chance(double probability) {
    return !honest && random.nextDouble() < probability;
  }

  /** The server at the address of a request. */
  ModelServer at(String url) {
    return url.startsWith(Machine.SERVER + "/") ? server : elsewhere;
  }

  /** What is under way gets lost. */
  void lose() {
    events.clear();
  }

  /** Something that a machine waits for; it never happens if the machine stops before. */
  void later(Machine machine, Runnable task) {
    later(machine, machine.life(), task);
  }

  /** Something that a machine has waited for since it was started for that time. */
  void later(Machine machine, int life, Runnable task) {
    events.add(new Event(machine, life, task));
  }

  /** Something that happens whoever still lives. */
  void later(Runnable task) {
    events.add(new Event(null, 0, task));
  }

  /** Does something that is under way; tells whether there was anything. */
  boolean step() {
    if (events.isEmpty()) {
      return false;
    }
    Event event = events.remove(random.nextInt(events.size()));
    time += 1 + random.nextInt(20);
    if (event.machine == null || event.machine.life() == event.life) {
      event.task.run();
    }
    return true;
  }

  void finish() {
    for (int i = 0; i < 100_000 && step(); i++) {
      if (i == 99_999) {
        throw new AssertionError("It never ends.");
      }
    }
  }
}
