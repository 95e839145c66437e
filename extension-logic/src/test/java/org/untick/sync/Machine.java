// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.untick.status.Account;
import org.untick.status.Mishaps;
import org.untick.status.StatusStore;

/**
 * A browser with Untick: storage that outlives it, and everything else that does not. Each
 * asynchronous step takes its time in the world.
 */
final class Machine implements StatusStore, Transport, Choices {

  static final String SERVER = "https://sync.example.org";
  private static final String STATUS = "status:acct";
  private static final String CHOSEN = "chosen";

  private final World world;
  private final JcaCrypto crypto;
  private Map<String, String> texts = new HashMap<>();
  private SyncClient client;
  private int life;
  long offset;
  Transport way = this::throughTheWorld;

  Machine(World world, long seed) {
    this(world, new QuickCrypto(seed));
  }

  Machine(World world, JcaCrypto crypto) {
    this.world = world;
    this.crypto = crypto;
    texts.put(Account.KEY, new Account("salt", "acct", 1, 0).encode());
    start();
  }

  private void start() {
    Clock clock = () -> world.time + offset;
    var surroundings = new TestSurroundings(clock);
    client =
        new SyncClient(
            new Ports(
                this,
                new Mishaps(this, surroundings),
                crypto,
                this,
                clock,
                this,
                surroundings::badge));
  }

  int life() {
    return life;
  }

  JcaCrypto crypto() {
    return crypto;
  }

  /** Stops at this very moment and starts again: what is stored is kept, all else is lost. */
  void crash() {
    life++;
    start();
  }

  Map<String, String> profile() {
    return new HashMap<>(texts);
  }

  /** Starts with what was stored at another time, or in another machine. */
  void restore(Map<String, String> profile) {
    texts = new HashMap<>(profile);
    crash();
  }

  void sync(boolean now) {
    client.sync(now);
  }

  /** The page of a setting showed this. */
  void see(String setting, String state, String evidence) {
    Map<String, String> lines = new TreeMap<>();
    for (String line : texts.getOrDefault(STATUS, "").lines().skip(1).toList()) {
      lines.put(line.substring(0, line.indexOf(' ')), line);
    }
    String confirmed = evidence.equals("own-click") ? "unconfirmed" : "confirmed";
    long at = world.time + offset;
    lines.put(
        setting,
        "%s %s %s %s %d - - unknown 0 0 0".formatted(setting, state, evidence, confirmed, at));
    texts.put(STATUS, "untick-status/1\n" + String.join("\n", lines.values()));
  }

  /** What this machine has read itself, in the form of a slot's settings. */
  String seen() {
    return texts.getOrDefault(STATUS, "");
  }

  void choose(String name, boolean on) {
    List<String> names = new ArrayList<>(chosen());
    names.remove(name);
    if (on) {
      names.add(name);
    }
    texts.put(CHOSEN, String.join(",", names));
  }

  List<String> chosen() {
    String names = texts.getOrDefault(CHOSEN, "");
    return names.isEmpty() ? List.of() : List.of(names.split(","));
  }

  Config config() {
    return Config.decode(text(Config.KEY));
  }

  Memory memory() {
    return Memory.decode(text(Memory.KEY), config());
  }

  String text(String key) {
    return texts.getOrDefault(key, "");
  }

  void put(String key, String text) {
    texts.put(key, text);
  }

  @Override
  public void read(String key, Consumer<? super String> then, Consumer<? super String> failed) {
    world.later(this, () -> then.accept(text(key)));
  }

  /** A stop while something is written leaves either the old or the new. */
  @Override
  public void write(String key, String text, Runnable then, Consumer<? super String> failed) {
    boolean early = world.random.nextBoolean();
    if (early) {
      texts.put(key, text);
    }
    world.later(
        this,
        () -> {
          texts.put(key, text);
          then.run();
        });
  }

  @Override
  public void send(
      Request request,
      byte[] body,
      Consumer<? super Answer> then,
      Consumer<? super Problem> failed) {
    way.send(request, body, then, failed);
  }

  private void throughTheWorld(
      Request request,
      byte[] body,
      Consumer<? super Answer> then,
      Consumer<? super Problem> failed) {
    if (world.chance(0.1)) {
      world.later(this, () -> failed.accept(Problem.UNREACHABLE));
      return;
    }
    if (world.chance(0.1)) {
      world.later(() -> world.at(request.url()).handle(request, body));
    }
    int asker = life;
    world.later(
        () -> {
          Answer answer = world.at(request.url()).handle(request, body);
          boolean lost = world.chance(0.1);
          world.later(
              this,
              asker,
              lost ? () -> failed.accept(Problem.UNREACHABLE) : () -> then.accept(answer));
        });
  }

  @Override
  public boolean knows(String name) {
    return name.startsWith("hidden ") || name.equals("quiet");
  }

  @Override
  public void read(Consumer<? super List<String>> then) {
    world.later(this, () -> then.accept(chosen()));
  }

  @Override
  public void set(String name, boolean on, Runnable then) {
    world.later(
        this,
        () -> {
          choose(name, on);
          then.run();
        });
  }
}
