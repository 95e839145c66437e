// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import java.util.List;
import org.untick.protocol.Limits;

/**
 * The server's list of slots.
 *
 * @param epoch which history of the server it is from
 * @param revision the account's revision
 * @param slots the slots, each with its id, its revision and perhaps what is in it
 */
record SlotList(String epoch, long revision, List<Json> slots) {

  private static final int EPOCH_BYTES = 4;

  /** Reads an answer; null if it is not such a list. */
  static SlotList parse(String text) {
    Json json = Json.parse(text);
    if (json == null) {
      return null;
    }
    String epoch = json.get("epoch").string();
    long revision = json.get("revision").number();
    List<Json> slots = json.get("slots").values();
    boolean sound =
        Bytes.isHex(epoch, EPOCH_BYTES)
            && revision >= 0
            && json.get("slots").isArray()
            && slots.size() <= Limits.SLOTS;
    for (int i = 0; sound && i < slots.size(); i++) {
      sound = isSound(slots.get(i), revision);
    }
    return sound ? new SlotList(epoch, revision, slots) : null;
  }

  private static boolean isSound(Json slot, long revision) {
    long own = slot.get("revision").number();
    return Bytes.isHex(slot.get("slot").string(), Limits.ID_BYTES) && own > 0 && own <= revision;
  }

  /** Whether a slot is in the list. */
  boolean has(String id) {
    for (Json slot : slots) {
      if (slot.get("slot").string().equals(id)) {
        return true;
      }
    }
    return false;
  }
}
