// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.untick.protocol.Limits;
import org.untick.setting.SettingId;
import org.untick.setting.State;

/** Two devices, and what their users do on the pages of the extension. */
final class Pages {

  static final String ELSEWHERE = "https://other.example.net";
  static final SettingId AGE = new SettingId("ads-age");
  static final SettingId GENDER = new SettingId("ads-gender");

  final World world;
  final Machine one;
  final Machine two;
  final Words words;
  final byte[] secret;
  final String root;

  /** What the pages said was the matter, in order. */
  final List<Problem> problems = new ArrayList<>();

  Pages(long seed) {
    world = new World(seed);
    one = SlowCrypto.machine(world, seed + 1);
    two = SlowCrypto.machine(world, seed + 2);
    one.see("ads-age", "off", "keyed-control");
    two.see("ads-gender", "on", "keyed-control");
    one.choose("quiet", true);
    words = new Words(list(), one.crypto());
    secret = one.crypto().random(Limits.ID_BYTES);
    var derived = new ArrayList<String>();
    new KeyDerivation(new JcaCrypto(0), secret)
        .rootToken(token -> derived.add(Bytes.base64(token)));
    root = derived.get(0);
  }

  /** The list of words that the protocol names. */
  static List<String> list() {
    try {
      return List.of(Files.readString(Path.of("../docs/sync-words.txt")).strip().split("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Both devices are in, and know of each other. */
  Pages together() {
    create(one);
    world.finish();
    join(two);
    world.finish();
    sync(one, two, one, two);
    return this;
  }

  void sync(Machine... machines) {
    for (Machine machine : machines) {
      machine.sync(true);
      world.finish();
    }
  }

  private static Enrolment.Device device(String server) {
    return new Enrolment.Device(server, "name", List.of("acct"), true);
  }

  Enrolment enrolment(Machine machine) {
    return new Enrolment(machine.crypto(), machine, machine, () -> {}, problems::add);
  }

  void create(Machine machine) {
    enrolment(machine).create(device(Machine.SERVER), secret, "");
  }

  void join(Machine machine) {
    enrolment(machine).join(device(Machine.SERVER), secret);
  }

  void pair(Machine machine, String ten) {
    enrolment(machine).pair(device(Machine.SERVER), ten);
  }

  void offer(Machine machine, String ten) {
    Config config = machine.config();
    Mailbox.offer(machine.crypto(), machine, config, config.token(), ten, () -> {}, problems::add);
  }

  /** Goes to the other server. */
  void move(Machine machine) {
    enrolment(machine).move(device(ELSEWHERE), secret, "", machine.config());
  }

  /** Opens the page that goes on with what was under way; the options page once that is done. */
  void open(Machine machine) {
    String draft = machine.text(Enrolment.KEY);
    if (machine.config() != null && Enrolment.isOver(draft, machine.config())) {
      machine.write(Enrolment.KEY, "", () -> {}, this::notStored);
    } else if (!draft.isEmpty()) {
      enrolment(machine).resume(draft);
    }
    world.finish();
  }

  Group group(Machine machine) {
    return new Group(machine.crypto(), machine, machine.config(), machine.memory(), problems::add);
  }

  /** Who is no longer known there has left already. */
  void leave(Machine machine) {
    new Group(
            machine.crypto(),
            machine,
            machine.config(),
            machine.memory(),
            problem -> {
              if (problem == Problem.REFUSED) {
                off(machine);
              } else {
                problems.add(problem);
              }
            })
        .leave(() -> off(machine));
  }

  void delete(Machine machine) {
    group(machine).delete(secret, () -> off(machine));
  }

  void off(Machine machine) {
    machine.write(
        Enrolment.KEY,
        "",
        () -> machine.write(Config.KEY, "", () -> {}, this::notStored),
        this::notStored);
  }

  private void notStored(String problem) {
    throw new AssertionError(problem);
  }

  static boolean isIn(Machine machine, String server) {
    Config config = machine.config();
    return config != null && config.server().equals(server);
  }

  /** Both are in, each once, know of each other, and left nothing behind. */
  void checkTogether(String address) {
    ModelServer server = world.at(address + "/");
    sync(one, two, one, two);
    assertThat(server.accounts).isEqualTo(1);
    assertThat(server.devices())
        .containsExactlyInAnyOrder(one.config().device(), two.config().device());
    assertThat(server.slots()).hasSize(3);
    for (Machine machine : List.of(one, two)) {
      assertThat(isIn(machine, address)).isTrue();
      assertThat(machine.text(Enrolment.KEY)).isEmpty();
      assertThat(machine.chosen()).containsExactly("quiet");
      assertThat(machine.memory().problem()).isEqualTo(Problem.NONE);
      assertThat(machine.memory().doubt()).isEqualTo(Problem.NONE);
      assertThat(new Merge(machine.memory(), AGE).newest().state()).isEqualTo(State.OFF);
      assertThat(new Merge(machine.memory(), GENDER).newest().state()).isEqualTo(State.ON);
    }
    checkSecrets();
  }

  /** Keys leave in no request, tokens only where they say who asks, and only to their server. */
  void checkSecrets() {
    for (ModelServer server : List.of(world.server, world.elsewhere)) {
      for (ModelServer.Received received : server.received) {
        checkSecrets(received);
      }
    }
  }

  private void checkSecrets(ModelServer.Received received) {
    String url = received.request().url();
    String what = received.request().method() + " " + url.substring(url.indexOf("/v1/"));
    String all = url + received.request().headers() + received.body();
    assertThat(all).doesNotContain(Bytes.base64(secret), Bytes.hex(secret));
    assertThat(url + received.body()).doesNotContain(root);
    if (all.contains(root)) {
      assertThat(what).matches("POST /v1/devices|DELETE /v1/(devices/.*|account)");
    }
    for (Machine machine : List.of(one, two)) {
      Config config = machine.config();
      if (config != null) {
        assertThat(all).doesNotContain(config.keys().slotIdKey(), config.keys().sealKey());
        assertThat(url + received.body()).doesNotContain(config.token());
        assertThat(url.startsWith(config.server()) || !all.contains(config.token())).isTrue();
      }
    }
  }
}
