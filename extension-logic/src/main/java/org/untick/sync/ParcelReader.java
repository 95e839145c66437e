// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import java.util.List;
import java.util.function.BiConsumer;
import org.untick.protocol.Limits;

/** Takes in a file that {@link ParcelWriter} made on another device. */
public final class ParcelReader {

  /** What came of it. */
  public enum Outcome {
    /** It brought something new. */
    TAKEN("taken"),
    /** It is sound, and all of it was known. */
    NOTHING_NEW("nothing"),
    /** Some of it cannot be opened; the rest was taken in. */
    PARTLY("partly"),
    /** Something else, or cut short. */
    NOT_OURS("not_ours"),
    /** A newer version's. */
    NEWER("newer"),
    /** Sealed with another key, or altered. */
    OTHER_GROUP("other_group"),
    /** Written by a copy of this device, or before it was restored: it is a new device now. */
    TWIN("twin");

    private final String word;

    Outcome(String word) {
      this.word = word;
    }

    /** Whether all of it was understood. */
    public boolean kept() {
      return this == TAKEN || this == NOTHING_NEW || this == TWIN;
    }

    /** The word used in the names of texts. */
    public String word() {
      return word;
    }
  }

  private final Crypto crypto;
  private final Config config;
  private final Memory memory;
  private final Json carried;
  private final BiConsumer<Config, Outcome> then;
  private List<Json> slots;
  private int opened;
  private boolean fresh;
  private boolean twin;

  /**
   * A reader for a device that is in.
   *
   * @param then receives the set-up, to be stored if the file was ours, and what came of it
   */
  public ParcelReader(
      Crypto crypto, Config config, Memory memory, BiConsumer<Config, Outcome> then) {
    this.crypto = crypto;
    this.config = config;
    this.memory = memory;
    this.carried = config.carriedCopy();
    this.then = then;
  }

  /**
   * Reads a file's text.
   *
   * @param now milliseconds since 1970
   */
  public void read(String text, long now) {
    Json file = Json.parse(text);
    if (file == null || !file.get("untick").string().equals(ParcelWriter.KIND)) {
      end(Outcome.NOT_OURS);
    } else if (file.get("format").number() != 1) {
      end(Outcome.NEWER);
    } else {
      slots = file.get("slots").values();
      carried.set("read", now);
      if (slots.isEmpty() || slots.size() > Limits.SLOTS) {
        end(Outcome.NOT_OURS);
      } else {
        open(0);
      }
    }
  }

  private void end(Outcome outcome) {
    Config next = config.withCarried(carried);
    then.accept(twin ? next.as(Bytes.hex(crypto.random(Limits.ID_BYTES))) : next, outcome);
  }

  private void open(int at) {
    if (at == slots.size()) {
      end(outcome());
      return;
    }
    Json slot = slots.get(at);
    String id = slot.get("slot").string();
    if (Bytes.isHex(id, Limits.ID_BYTES)) {
      config
          .keys()
          .open(crypto, id, slot.get("sealed").string(), content -> opened(at, id, content));
    } else {
      open(at + 1);
    }
  }

  private void opened(int at, String id, Json content) {
    if (content != null) {
      opened++;
      take(id, content);
    }
    open(at + 1);
  }

  private void take(String id, Json content) {
    String device = content.get("device").string();
    boolean own = device.equals(memory.text("device"));
    Json seen = memory.object("seen");
    if (own ? isOfTwin(content) : content.get("counter").number() > seen.get(device).number()) {
      twin |= own;
      fresh = true;
      seen.set(device, content.get("counter"));
      Json known = carried.get("slots").isObject() ? carried.get("slots") : Json.object();
      carried.set("slots", known.set(id, OtherSlot.remembered(1, content)));
    }
  }

  /** Whether it says in our name what we never said. */
  private boolean isOfTwin(Json content) {
    Json theirs = content.get("body").get("settings");
    Json ours = memory.object("entries");
    for (String setting : theirs.names()) {
      Json said = theirs.get(setting);
      boolean older = said.get("counter").number() < ours.get(setting).get("counter").number();
      if (!older && !said.text().equals(ours.get(setting).text())) {
        return true;
      }
    }
    return false;
  }

  private Outcome outcome() {
    if (twin) {
      return Outcome.TWIN;
    }
    if (opened == 0) {
      return Outcome.OTHER_GROUP;
    }
    if (opened < slots.size()) {
      return Outcome.PARTLY;
    }
    return fresh ? Outcome.TAKEN : Outcome.NOTHING_NEW;
  }
}
