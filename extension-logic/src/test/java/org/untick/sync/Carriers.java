// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import static org.untick.sync.ParcelReader.Outcome.NOTHING_NEW;
import static org.untick.sync.ParcelReader.Outcome.PARTLY;
import static org.untick.sync.ParcelReader.Outcome.TAKEN;
import static org.untick.sync.ParcelReader.Outcome.TWIN;

import java.util.ArrayList;
import java.util.List;
import org.untick.setting.SettingId;
import org.untick.setting.State;
import org.untick.status.StatusText;
import org.untick.sync.ParcelReader.Outcome;

/** Three devices of one group that have no server, and carry files. */
abstract class Carriers {

  static final SettingId AGE = new SettingId("ads-age");
  private static final byte[] SECRET = new byte[16];

  final World world = new World(1);
  final Machine one = in(SECRET);
  final Machine two = in(SECRET);
  final Machine three = in(SECRET);

  /** A device without a server, of the group of this secret. */
  final Machine in(byte[] secret) {
    Machine machine = SlowCrypto.machine(world, world.random.nextInt());
    new Enrolment(machine.crypto(), machine, machine, () -> {}, Carriers::fail)
        .alone(new Enrolment.Device("", "name", List.of("acct"), false), secret);
    note(machine);
    return machine;
  }

  private static void fail(Problem problem) {
    throw new AssertionError(problem);
  }

  private void note(Machine machine) {
    world.finish();
    machine.sync(true);
    world.finish();
  }

  /** It reads the setting. */
  final void see(Machine machine, String state) {
    world.time += 1_000;
    machine.see("ads-age", state, "keyed-control");
    note(machine);
  }

  /** The file that it saves. */
  final String save(Machine machine) {
    List<String> texts = new ArrayList<>();
    new ParcelWriter(machine.crypto(), machine.config(), machine.memory())
        .write(
            world.time,
            (config, text) -> {
              machine.put(Config.KEY, config.encode());
              texts.add(text);
            });
    note(machine);
    return texts.get(0);
  }

  /** What it says to a file. */
  final Outcome read(Machine machine, String text) {
    List<Outcome> outcomes = new ArrayList<>();
    new ParcelReader(
            machine.crypto(),
            machine.config(),
            machine.memory(),
            (config, outcome) -> {
              if (List.of(TAKEN, NOTHING_NEW, PARTLY, TWIN).contains(outcome)) {
                machine.put(Config.KEY, config.encode());
              }
              outcomes.add(outcome);
            })
        .read(text, world.time);
    note(machine);
    return outcomes.get(0);
  }

  /** What it shows of the setting. */
  static State shown(Machine machine) {
    return new Together(machine.memory(), StatusText.decode(machine.seen()))
        .status()
        .of(AGE)
        .state();
  }
}
