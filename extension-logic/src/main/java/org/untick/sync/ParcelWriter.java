// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Makes a file to be carried by hand to another device of a group without a server. It holds the
 * slots that this device knows, its own first, each sealed as it would be for a server; so a third
 * device hears of the first through the second.
 */
public final class ParcelWriter {

  static final String KIND = "sealed status";

  private final Crypto crypto;
  private final Config config;
  private final Memory memory;
  private final List<String> ids = new ArrayList<>();
  private final Json carried;
  private final Json slots = Json.array();
  private BiConsumer<Config, String> then;

  /** A file of a device that is in. */
  public ParcelWriter(Crypto crypto, Config config, Memory memory) {
    this.crypto = crypto;
    this.config = config;
    this.memory = memory;
    this.carried = config.carriedCopy();
    ids.add(memory.text("slot"));
    ids.addAll(memory.object("slots").names());
  }

  /**
   * Makes it. What does not fit into a slot stays out, which no device comes near to.
   *
   * @param now milliseconds since 1970
   * @param receiver receives the set-up, to be stored before the file leaves so that the counter in
   *     it is never used again, and the file's text
   */
  public void write(long now, BiConsumer<Config, String> receiver) {
    then = receiver;
    carried.set("counter", memory.count()).set("saved", now);
    seal(0);
  }

  private void seal(int at) {
    if (at == ids.size()) {
      Json file = Json.object().set("untick", KIND).set("format", 1).set("slots", slots);
      then.accept(config.withCarried(carried), file.text());
    } else {
      String id = ids.get(at);
      config.keys().seal(crypto, id, content(id).text(), blob -> sealed(at, blob));
    }
  }

  private void sealed(int at, byte[] blob) {
    if (blob != null) {
      slots.add(Json.object().set("slot", ids.get(at)).set("sealed", Bytes.base64(blob)));
    }
    seal(at + 1);
  }

  private Json content(String id) {
    if (id.equals(memory.text("slot"))) {
      return memory.content(memory.number("counter"), memory.body(config));
    }
    return OtherSlot.content(memory.object("slots").get(id));
  }
}
