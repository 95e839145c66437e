// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import java.util.function.Consumer;

/**
 * Takes in what the server shows. What cannot be opened, or is older than what was seen, changes
 * nothing but is asked for again, so that an honest server puts it right.
 */
final class Slots implements Consumer<Json> {

  /** For how many polls a slot that went missing is looked for. */
  private static final int MISSED_FOR = 50;

  private final Config config;
  private final Memory memory;
  private final Crypto crypto;
  private final SharedChoices choices;
  private Problem doubt = Problem.NONE;
  private boolean again;
  private boolean stale;
  private boolean older;
  private SlotList list;
  private Runnable then;
  private int at;
  private String id;
  private long revision;

  Slots(Config config, Memory memory, Crypto crypto, SharedChoices choices) {
    this.config = config;
    this.memory = memory;
    this.crypto = crypto;
    this.choices = choices;
  }

  /** Whether the list is of slots that we should know and do not: all have to be sent. */
  boolean stale() {
    return stale;
  }

  /** Whether something has to be asked for again. */
  boolean again() {
    return again;
  }

  /** Takes in a whole list. */
  void take(SlotList whole, Runnable next) {
    list = whole;
    then = next;
    go();
  }

  private void go() {
    while (at < list.slots().size()) {
      Json slot = list.slots().get(at++);
      boolean known = memory.revisionOf(slot.get("slot").string()) == slot.get("revision").number();
      boolean sealed = !slot.get("sealed").string().isEmpty();
      stale |= !known && !sealed;
      if (!known && sealed) {
        open(slot);
        return;
      }
    }
    end();
  }

  private void end() {
    keepAbsent();
    doubtWithheld();
    if (!again && !stale) {
      memory.set("revision", list.revision());
    }
    if (!older) {
      memory.remove("restored");
    }
    memory.set("doubt", doubt.word());
    then.run();
  }

  /** Takes in the one slot that a refused write was told of. */
  void takeCurrent(Json slot, Runnable next) {
    then = next;
    open(slot);
  }

  private void open(Json slot) {
    id = slot.get("slot").string();
    revision = slot.get("revision").number();
    config.keys().open(crypto, id, slot.get("sealed").string(), this);
  }

  /** Takes in what a slot holds; null if that cannot be opened. */
  @Override
  public void accept(Json content) {
    if (id.equals(memory.text("slot"))) {
      own(content);
    } else if (content == null) {
      doubt(Problem.UNREADABLE);
    } else if (id.equals(memory.text("sharedSlot"))) {
      shared(content);
    } else {
      other(content);
    }
    if (list == null) {
      then.run();
    } else {
      go();
    }
  }

  private void doubt(Problem problem) {
    doubt = problem;
    again = true;
  }

  /** What only this device writes: anything else there is old, altered, or a twin's. */
  private void own(Json content) {
    memory.set("ownRevision", revision);
    if (content == null || !isOurs(content)) {
      memory.set("written", "");
      doubt(Problem.UNREADABLE);
      return;
    }
    long counter = content.get("counter").number();
    long last = memory.number("ownCounter");
    if (counter > last || (counter == last && !content.text().equals(memory.text("own")))) {
      twin(counter);
    } else if (counter < last) {
      memory.set("written", "");
      older();
    }
  }

  /** Somebody has counted further as this device than we have: a copy, or we before a restore. */
  private void counted(long counter, String ours) {
    if (counter > memory.number(ours)) {
      twin(counter);
    }
  }

  private void twin(long counter) {
    memory.twin(counter);
    doubt(Problem.TWIN);
  }

  private boolean isOurs(Json content) {
    return content.get("device").string().equals(memory.text("device"));
  }

  /** After a restored backup older slots are to be expected, and their writers write again. */
  private void older() {
    older = true;
    if (!memory.has("restored")) {
      doubt(Problem.OLD);
    }
  }

  private void shared(Json content) {
    memory.set("sharedRevision", revision);
    long counter = content.get("counter").number();
    if (isOurs(content)) {
      counted(counter, "counter");
    }
    if (config.choices()) {
      choices.merge(content.get("body"));
    }
  }

  private void other(Json content) {
    counted(content.get("seen").get(memory.text("device")).number(), "ownCounter");
    Json known = memory.object("slots").get(id);
    boolean kept = known.has(OtherSlot.KEPT);
    if (isOurs(content)) {
      doubt(Problem.UNREADABLE);
    } else if (content.get("counter").number() >= memory.seen(content)) {
      memory.remember(id, OtherSlot.remembered(revision, content));
    } else {
      if (!kept) {
        older();
      }
      if (kept || (memory.has("restored") && memory.object("slots").has(id))) {
        known.set("revision", revision).set(OtherSlot.KEPT, 1);
      }
    }
    handedOn(content.get("body").get(OtherSlot.KEPT));
  }

  /** What another device keeps of slots that the server does not show, or not as new. */
  private void handedOn(Json kept) {
    for (String slot : kept.names()) {
      Json content = kept.get(slot);
      if (!isOurs(content) && content.get("counter").number() > memory.seen(content)) {
        Json newer = OtherSlot.remembered(memory.revisionOf(slot), content);
        memory.remember(slot, newer.set(OtherSlot.KEPT, 1));
      }
    }
  }

  /**
   * What a device saw stays true when it is taken out, kept back, or lost with a server: otherwise
   * an older "off" of our own would come to light again. Only the device itself is listed no more.
   */
  private void keepAbsent() {
    Json slots = memory.object("slots");
    for (String known : slots.names()) {
      Json slot = slots.get(known);
      if (!list.has(known) && (memory.revisionOf(known) > 0 || !slot.has(OtherSlot.KEPT))) {
        slot.set("revision", 0).set(OtherSlot.KEPT, 1);
        memory.set("missing", MISSED_FOR);
      }
    }
    if (!memory.text("written").isEmpty() && !list.has(memory.text("slot"))) {
      memory.written("", 0);
      older();
    }
    if (!list.has(memory.text("sharedSlot"))) {
      memory.set("sharedRevision", 0);
      memory.set("remote", Json.object());
    }
  }

  /** A device has seen more of another's slot than we are shown. */
  private void doubtWithheld() {
    for (Json teller : memory.object("slots").values()) {
      for (Json slot : memory.object("slots").values()) {
        long told = teller.get("seen").get(slot.get("device").string()).number();
        if (told > slot.get("counter").number() && doubt == Problem.NONE) {
          doubt = Problem.OLD;
        }
      }
    }
  }
}
