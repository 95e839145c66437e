// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import java.util.ArrayList;
import java.util.List;
import org.untick.setting.SettingId;
import org.untick.setting.State;

/**
 * What all devices together say of a setting. Clocks are never compared. A reading gives way only
 * to one made by a device that knew of it; of readings that did not know of each other on goes
 * before off, because a false off does harm. All devices that know the same slots conclude the
 * same.
 */
public final class Merge {

  private final List<Said> standing = new ArrayList<>();
  private final String own;

  /** What is known of a setting. */
  public Merge(Memory memory, SettingId setting) {
    own = memory.text("device");
    List<Said> all = all(memory, setting.value());
    for (Said said : all) {
      if (!isSuperseded(said, all)) {
        standing.add(said);
      }
    }
  }

  /** What every device says, this one first. */
  static List<Said> all(Memory memory, String setting) {
    var all = new ArrayList<Said>();
    add(all, memory.text("device"), "", memory.object("entries").get(setting));
    for (Json slot : memory.object("slots").values()) {
      String device = slot.get("device").string();
      add(all, device, slot.get("name").string(), slot.get("settings").get(setting));
    }
    return all;
  }

  private static void add(List<Said> all, String device, String name, Json entry) {
    Said said = Said.of(device, name, entry);
    if (said != null) {
      all.add(said);
    }
  }

  private static boolean isSuperseded(Said said, List<Said> all) {
    for (Said other : all) {
      if (!other.device().equals(said.device()) && other.supersedes(said)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The newest reliable state; where none is reliable, what this device says itself, or else any.
   *
   * @return what is said; null if nobody says anything
   */
  public Said newest() {
    Said newest = null;
    for (Said said : standing) {
      if (newest == null || goesBefore(said, newest)) {
        newest = said;
      }
    }
    return newest;
  }

  private boolean goesBefore(Said said, Said other) {
    if (said.reliable() != other.reliable()) {
      return said.reliable();
    }
    if (said.reliable() && said.state() != other.state()) {
      return said.state() == State.ON;
    }
    boolean mine = said.device().equals(own);
    return mine || (!other.device().equals(own) && said.device().compareTo(other.device()) < 0);
  }

  /** Whether something said is what this device says itself. */
  public boolean isOwn(Said said) {
    return said.device().equals(own);
  }

  /** What others say that is not superseded and is not the newest state, on or off only. */
  public List<Said> otherwise() {
    var others = new ArrayList<Said>();
    Said newest = newest();
    for (Said said : standing) {
      boolean onOrOff = said.state() == State.ON || said.state() == State.OFF;
      if (onOrOff && said.state() != newest.state()) {
        others.add(said);
      }
    }
    return others;
  }
}
