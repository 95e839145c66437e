// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.untick.protocol.Limits;

/**
 * What this device remembers of syncing: its identity and counter, what it has read itself, what it
 * knows of the others' slots, and the write that is under way. Only the background writes it.
 */
public final class Memory {

  /** Where this is kept in the extension's storage. */
  public static final String KEY = "sync-state";

  private final Json json;

  Memory(Json json) {
    this.json = json;
  }

  /**
   * Reads what {@link #encode} wrote for this set-up.
   *
   * @return the memory; null for another set-up's, a damaged or an empty text
   */
  public static Memory decode(String text, Config config) {
    Json json = text.isEmpty() ? null : Json.parse(text);
    boolean sound =
        json != null
            && json.get("format").number() == 1
            && json.get("group").string().equals(config.group())
            && json.get("slots").isObject()
            && json.get("seen").isObject()
            && json.get("entries").isObject()
            && json.get("choices").isObject()
            && json.get("remote").isObject();
    return sound ? new Memory(json).with(config.carried()) : null;
  }

  /** Takes in what came in files, and never counts again what left in one. */
  private Memory with(Json carried) {
    set("counter", Math.max(number("counter"), carried.get("counter").number()));
    Json slots = carried.get("slots");
    for (String id : slots.names()) {
      Json slot = slots.get(id);
      if (slot.get("counter").number() > seen(slot)) {
        remember(id, slot);
      }
    }
    return this;
  }

  /** The highest counter that was seen of the device that wrote this. */
  long seen(Json slot) {
    return object("seen").get(slot.get("device").string()).number();
  }

  /** Remembers the newest of another device's slot. */
  void remember(String id, Json slot) {
    object("seen").set(slot.get("device").string(), slot.get("counter"));
    object("slots").set(id, slot);
  }

  /** The memory of a device that has just been set up. */
  static void fresh(Config config, Crypto crypto, Consumer<? super Memory> then) {
    Json json =
        Json.object()
            .set("format", 1)
            .set("group", config.group())
            .set("counter", 0)
            .set("ownCounter", 0)
            .set("entries", Json.object())
            .set("choices", Json.object())
            .set("remote", Json.object())
            .set("slots", Json.object())
            .set("seen", Json.object());
    new Memory(json).become(config, crypto, config.device(), config.token(), then);
  }

  /**
   * Goes on as this device, whose slot is not there yet; the counter goes on as well. All slots are
   * asked for again, because one that was ours is now another's.
   */
  void become(
      Config config, Crypto crypto, String device, String token, Consumer<? super Memory> then) {
    json.remove("split").remove("pending").remove("own").remove("slot");
    json.set("device", device).set("token", token);
    written("", 0);
    set("ownCounter", 0);
    set("revision", 0);
    new SlotIds(this, config.keys(), crypto, then).begin();
  }

  /** This as one text. */
  String encode() {
    return json.text();
  }

  /** A text of this memory; empty if it is not there. */
  public String text(String name) {
    return json.get(name).string();
  }

  /** An integer of this memory; 0 if it is not there. */
  public long number(String name) {
    return Math.max(0, json.get(name).number());
  }

  /** An object of this memory. */
  public Json object(String name) {
    return json.get(name);
  }

  void set(String name, String value) {
    json.set(name, value);
  }

  void set(String name, long value) {
    json.set(name, value);
  }

  void set(String name, Json value) {
    json.set(name, value);
  }

  void remove(String name) {
    json.remove(name);
  }

  boolean has(String name) {
    return json.has(name);
  }

  /** What is the matter; none if the last round went well. */
  public Problem problem() {
    return Problem.of(text("problem"));
  }

  /** What is doubtful about what the server shows. */
  public Problem doubt() {
    return Problem.of(text("doubt"));
  }

  /** Whether something of this device has not arrived yet. */
  public boolean waiting(Config config) {
    return has("pending") || !body(config).equals(text("written"));
  }

  /** The devices whose slots are there, but this one. */
  public List<String> others() {
    var ids = new ArrayList<String>();
    for (Json slot : object("slots").values()) {
      if (slot.get("revision").number() > 0) {
        ids.add(slot.get("device").string());
      }
    }
    return ids;
  }

  /**
   * The devices that are known without a server: members {@code id}, {@code current}, and {@code
   * told}, the time of another's newest reading, in milliseconds since 1970.
   */
  public List<Json> devices() {
    var all = new ArrayList<Json>();
    all.add(Json.object().set("id", text("device")).set("current", Json.of(true)));
    for (Json slot : object("slots").values()) {
      long told = 0;
      for (Json entry : slot.get("settings").values()) {
        told = Math.max(told, entry.get("at").number());
      }
      all.add(Json.object().set("id", slot.get("device")).set("told", told));
    }
    return all;
  }

  /** What the user calls another device; empty if that is not known. */
  public String nameOf(String device) {
    for (Json slot : object("slots").values()) {
      if (slot.get("device").string().equals(device)) {
        return slot.get("name").string();
      }
    }
    return "";
  }

  /** The body of this device's own slot: what it has read, and what is kept of others. */
  String body(Config config) {
    Json body = Json.object().set("name", config.name()).set("settings", object("entries"));
    Json kept = OtherSlot.kept(object("slots"));
    return (kept.names().isEmpty() ? body : body.set(OtherSlot.KEPT, kept)).text();
  }

  /** What this device's own slot, or a shared one, is to hold. */
  Json content(long counter, String body) {
    return Json.object()
        .set("format", 1)
        .set("device", text("device"))
        .set("counter", counter)
        .set("seen", object("seen"))
        .set("body", Json.literal(body));
  }

  /** What the own slot holds on the server, and at which revision; 0 for no slot. */
  void written(String body, long revision) {
    set("written", body);
    set("ownRevision", revision);
  }

  /** The ETag of a revision; empty for 0, which stands for no slot. */
  String etag(long revision) {
    return revision == 0 ? "" : "\"" + text("epoch") + "-" + revision + "\"";
  }

  /** At which revision a slot's content is known; 0 if it is not. */
  long revisionOf(String slot) {
    if (slot.equals(text("slot"))) {
      return number("ownRevision");
    }
    return slot.equals(text("sharedSlot"))
        ? number("sharedRevision")
        : Math.max(0, object("slots").get(slot).get("revision").number());
  }

  /**
   * Whether a slot went missing lately: then the whole list is asked for at every poll, for a
   * while, because the server may have kept it back.
   */
  boolean missing() {
    long polls = number("missing");
    set("missing", Math.max(0, polls - 1));
    return polls > 0;
  }

  /** Another history of the server begins: what was said of revisions means nothing now. */
  void restart(String epoch) {
    boolean first = text("epoch").isEmpty();
    set("epoch", epoch);
    set("revision", 0);
    set("sharedRevision", 0);
    set("ownRevision", 0);
    for (Json slot : object("slots").values()) {
      slot.set("revision", 0);
    }
    if (!first) {
      set("restored", 1);
    }
  }

  /** The next counter of this device. */
  long count() {
    long next = number("counter") + 1;
    set("counter", next);
    return next;
  }

  /** Somebody else writes as this device: it needs another identity before it writes again. */
  void twin(long counter) {
    set("counter", Math.max(number("counter"), Math.min(counter, Json.LARGEST / 2)));
    set("split", Json.object());
  }

  /** Whether this is the id of a device. */
  static boolean isDevice(String text) {
    return Bytes.isHex(text, Limits.ID_BYTES);
  }
}
