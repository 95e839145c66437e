// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import java.util.function.Consumer;
import org.untick.protocol.Limits;

/** Finds out which slot is a device's own and which one is shared, and has both remembered. */
final class SlotIds implements Consumer<byte[]> {

  private final Memory memory;
  private final Keys keys;
  private final Crypto crypto;
  private final Consumer<? super Memory> then;
  private String name = "sharedSlot";

  SlotIds(Memory memory, Keys keys, Crypto crypto, Consumer<? super Memory> then) {
    this.memory = memory;
    this.keys = keys;
    this.crypto = crypto;
    this.then = then;
  }

  void begin() {
    keys.slotId(crypto, "shared", this);
  }

  /** Takes what the id is the beginning of. */
  @Override
  public void accept(byte[] mac) {
    memory.set(name, id(mac));
    if (name.equals("slot")) {
      then.accept(memory);
    } else {
      name = "slot";
      keys.slotId(crypto, nameOf(memory.text("device")), this);
    }
  }

  /** The name from which the id of a device's slot is derived. */
  static String nameOf(String device) {
    return "device:" + device;
  }

  /** The id that is the beginning of what was derived. */
  static String id(byte[] mac) {
    return Bytes.hex(Bytes.part(mac, 0, Limits.ID_BYTES));
  }
}
