// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import java.util.List;

/**
 * The choices that all devices share: the last write wins, by a counter and then by the device's
 * id. Choices that this version does not know are kept and carried on.
 */
final class SharedChoices {

  private final Memory memory;
  private final Choices choices;

  SharedChoices(Memory memory, Choices choices) {
    this.memory = memory;
    this.choices = choices;
  }

  private Json all() {
    return memory.object("choices");
  }

  /** Notes what the user has chosen here since; tells whether anything was. */
  boolean note(List<String> on) {
    boolean changed = false;
    for (String name : on) {
      changed |= choose(name, true);
    }
    for (String name : all().names()) {
      changed |= choices.knows(name) && !on.contains(name) && isOn(name) && choose(name, false);
    }
    return changed;
  }

  private boolean choose(String name, boolean on) {
    if (all().has(name) && isOn(name) == on) {
      return false;
    }
    Json choice = Json.object().set("value", Json.of(on)).set("counter", highest() + 1);
    all().set(name, choice.set("device", memory.text("device")));
    return true;
  }

  private long highest() {
    long highest = 0;
    for (Json choice : all().values()) {
      highest = Math.max(highest, choice.get("counter").number());
    }
    return highest;
  }

  private boolean isOn(String name) {
    return all().get(name).get("value").isTrue();
  }

  /** Takes in what is in the shared slot. */
  void merge(Json remote) {
    memory.set("remote", remote);
    for (String name : remote.names()) {
      if (isNewer(remote.get(name), all().get(name))) {
        all().set(name, remote.get(name));
      }
    }
  }

  private static boolean isNewer(Json one, Json other) {
    long counter = one.get("counter").number();
    long than = other.get("counter").number();
    String device = one.get("device").string();
    return Memory.isDevice(device)
        && (counter > than
            || (counter == than && device.compareTo(other.get("device").string()) > 0));
  }

  /** Whether the shared slot lacks something. */
  boolean lacking() {
    Json remote = memory.object("remote");
    for (String name : all().names()) {
      if (!remote.get(name).text().equals(all().get(name).text())) {
        return true;
      }
    }
    return false;
  }

  /** Makes this device's choices what all devices have chosen, then goes on. */
  void apply(List<String> on, Runnable then) {
    apply(on, 0, then);
  }

  private void apply(List<String> on, int from, Runnable then) {
    for (int i = from; i < all().names().size(); i++) {
      String name = all().names().get(i);
      boolean wanted = isOn(name);
      if (choices.knows(name) && wanted != on.contains(name)) {
        int next = i + 1;
        choices.set(name, wanted, () -> apply(on, next, then));
        return;
      }
    }
    then.run();
  }
}
