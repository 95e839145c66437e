// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.untick.protocol.Limits;

/** Brings machines into the group, with the recovery code. */
final class Newcomer {

  private static final String STRANGE =
      "{\"value\":\"dark\",\"counter\":1,\"device\":\"%s\"}".formatted("e".repeat(32));

  private final World world;
  private final Machine first;
  private final byte[] secret;
  private boolean newer;
  private Keys keys;

  Newcomer(World world, Machine first) {
    this.world = world;
    this.first = first;
    secret = first.crypto().random(Limits.ID_BYTES);
  }

  private static Enrolment.Device device(String name) {
    return new Enrolment.Device(Machine.SERVER, name, List.of("acct"), false);
  }

  private Enrolment enrolment(Machine machine) {
    return new Enrolment(
        machine.crypto(),
        machine,
        machine,
        () -> {},
        problem -> {
          throw new AssertionError(problem);
        });
  }

  void create(boolean choices) {
    enrolment(first).create(device("first"), secret, "");
    world.finish();
    share(first, choices);
    keys = first.config().keys();
  }

  Machine join(boolean choices) {
    return join(new Machine(world, world.random.nextLong()), choices);
  }

  Machine join(Machine machine, boolean choices) {
    enrolment(machine).join(device("joined"), secret);
    world.finish();
    share(machine, choices);
    return machine;
  }

  private static void share(Machine machine, boolean choices) {
    machine.put(Config.KEY, machine.config().withChoices(choices).encode());
  }

  Json open(String slot, String blob) {
    var opened = new ArrayList<Json>();
    keys.open(first.crypto(), slot, blob, opened::add);
    return opened.get(0);
  }

  private String slotId(String name) {
    var id = new ArrayList<String>();
    keys.slotId(
        first.crypto(), name, mac -> id.add(Bytes.hex(Bytes.part(mac, 0, Limits.ID_BYTES))));
    return id.get(0);
  }

  private void put(String name, String device, String body) {
    String slot = slotId(name);
    String content =
        "{\"format\":1,\"mood\":[1.5],\"device\":\"%s\",\"counter\":1,\"seen\":{},\"body\":%s}"
            .formatted(device, body);
    keys.seal(
        first.crypto(),
        slot,
        content,
        blob -> world.server.slots().put(slot, new ModelSlots.Stored(1, Bytes.base64(blob))));
  }

  /** Slots as a later version may write them: with words and members we do not know. */
  void addNewerVersion() {
    newer = true;
    world.server.bump();
    String device = "e".repeat(32);
    put(
        "device:" + device,
        device,
        "{\"name\":\"new\",\"settings\":{\"ads-age\":{\"state\":\"maybe\",\"evidence\":\"guess\","
            + "\"at\":1},\"research\":{\"state\":\"off\",\"evidence\":\"hunch\",\"at\":1}}}");
    put("shared", device, "{\"theme\":" + STRANGE + "}");
  }

  /** Choices that nobody here knows are still there if somebody has written the others. */
  void checkNewerVersion() {
    ModelSlots.Stored stored = world.server.slots().get(slotId("shared"));
    if (newer && stored != null) {
      Json body = open(slotId("shared"), stored.blob()).get("body");
      assertThat(body.get("theme").text()).isEqualTo(STRANGE);
    }
  }
}
