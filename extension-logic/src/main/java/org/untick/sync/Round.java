// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import java.util.List;
import java.util.function.Consumer;
import org.untick.protocol.Paths;

/**
 * One round: what is under way is sent again, what is new on the server is taken in, what is new
 * here is written. Before a write leaves it is stored, byte for byte, so that after a stop it can
 * be sent again; the server takes the same bytes twice for one write.
 *
 * <p>It waits for one thing at a time and answers for itself what that was, because a callback of
 * its own for each would cost a class in the script.
 */
final class Round implements Runnable, Consumer<Object> {

  private static final int POLL = 0;
  private static final int WRITE = 1;
  private static final int PUT = 2;
  private static final int END = 3;
  private static final int SEALED = 4;
  private static final int APPLIED = 5;
  private static final int TAKEN = 6;
  private static final int REFUSED = 7;

  private static final int WRITES = 4;

  private final Ports ports;
  private final Config config;
  private final Memory memory;
  private final List<String> chosen;
  private final SharedChoices choices;
  private final Pace pace;
  private final Api api;
  private final Runnable done;
  private Slots slots;
  private int step;
  private int next;
  private int writes;
  private boolean restarted;

  /** A round with the choices that are on here. */
  Round(Ports ports, Config config, Memory memory, List<String> chosen, Runnable done) {
    this.ports = ports;
    this.config = config;
    this.memory = memory;
    this.chosen = chosen;
    this.choices = new SharedChoices(memory, ports.choices());
    this.pace = new Pace(memory, ports.clock(), ports.crypto());
    this.api = new Api(ports.transport(), config.server());
    this.done = done;
  }

  void begin() {
    step = memory.has("pending") ? PUT : POLL;
    run();
  }

  /** Does what is next. */
  @Override
  public void run() {
    if (step == POLL) {
      poll();
    } else if (step == WRITE) {
      write();
    } else if (step == PUT) {
      put();
    } else if (step == APPLIED) {
      persist(next);
    } else if (step == TAKEN) {
      taken();
    } else if (step == REFUSED) {
      refusedBy();
    } else {
      done.run();
    }
  }

  /** Takes what was waited for: an answer, a problem, sealed bytes, or why nothing was stored. */
  @Override
  public void accept(Object result) {
    if (result instanceof Problem problem) {
      fail(problem, "");
    } else if (result instanceof Transport.Answer answer) {
      if (step == POLL) {
        polled(answer);
      } else {
        answered(answer);
      }
    } else if (step == SEALED) {
      sealed((byte[]) result);
    } else {
      step = END;
      ports.mishaps().failed(this);
    }
  }

  private void persist(int then) {
    step = then;
    ports.store().write(Memory.KEY, memory.encode(), this, this);
  }

  private String credential() {
    return Api.credential(config.keys().account(), memory.text("token"));
  }

  private void fail(Problem problem, String retryAfter) {
    pace.failed(problem, retryAfter);
    persist(END);
  }

  private void poll() {
    long since = memory.number("revision");
    step = POLL;
    String etag = memory.missing() ? "" : memory.etag(since);
    api.get(Paths.SLOTS + "?since=" + since, credential(), etag, this, this);
  }

  private void polled(Transport.Answer answer) {
    SlotList list = answer.status() == HttpStatus.OK ? SlotList.parse(answer.text()) : null;
    if (answer.status() == HttpStatus.NOT_MODIFIED) {
      memory.set("doubt", "");
      write();
    } else if (list == null) {
      fail(
          answer.status() == HttpStatus.OK ? Problem.NOT_OURS : Api.problem(answer),
          answer.retryAfter());
    } else if (!list.epoch().equals(memory.text("epoch"))) {
      restart(list);
    } else {
      take(list);
    }
  }

  /** What was asked for since a revision of another history may leave something out. */
  private void restart(SlotList list) {
    boolean whole = memory.number("revision") == 0;
    memory.restart(list.epoch());
    if (whole) {
      take(list);
    } else if (restarted) {
      fail(Problem.NOT_OURS, "");
    } else {
      restarted = true;
      persist(POLL);
    }
  }

  private void take(SlotList list) {
    slots = new Slots(config, memory, ports.crypto(), choices);
    step = TAKEN;
    slots.take(list, this);
  }

  private void taken() {
    if (slots.stale() && !restarted) {
      restarted = true;
      memory.set("revision", 0);
      poll();
    } else {
      pace.doubtful(slots.again() || slots.stale());
      apply(WRITE);
    }
  }

  /** Choices are made here before they are remembered as made, so that a stop loses none. */
  private void apply(int then) {
    step = APPLIED;
    next = then;
    if (config.choices()) {
      choices.apply(chosen, this);
    } else {
      run();
    }
  }

  private void write() {
    memory.set("polled", 1);
    String body = memory.body(config);
    boolean mayWrite = writes++ < WRITES;
    if (mayWrite && memory.has("split")) {
      step = WRITE;
      new Split(ports, config, memory, api, this, this).begin();
    } else if (mayWrite && !body.equals(memory.text("written"))) {
      seal(memory.text("slot"), memory.number("ownRevision"), body);
    } else if (mayWrite && config.choices() && choices.lacking()) {
      String all = memory.object("choices").text();
      seal(memory.text("sharedSlot"), memory.number("sharedRevision"), all);
    } else if (pace.finished()) {
      persist(END);
    } else {
      done.run();
    }
  }

  private void seal(String slot, long revision, String body) {
    long counter = memory.count();
    String content = memory.content(counter, body).text();
    if (slot.equals(memory.text("slot"))) {
      memory.set("own", content);
      memory.set("ownCounter", counter);
    }
    String etag = memory.etag(revision);
    memory.set("pending", Json.object().set("slot", slot).set("etag", etag).set("body", body));
    step = SEALED;
    config.keys().seal(ports.crypto(), slot, content, this);
  }

  private void sealed(byte[] blob) {
    if (blob == null) {
      memory.remove("pending");
      fail(Problem.FULL, "");
    } else {
      memory.object("pending").set("sealed", Bytes.base64(blob));
      persist(PUT);
    }
  }

  private void put() {
    Json pending = memory.object("pending");
    byte[] blob = Bytes.ofBase64(pending.get("sealed").string());
    if (blob == null) {
      memory.remove("pending");
      poll();
    } else {
      String etag = pending.get("etag").string();
      api.put(pending.get("slot").string(), credential(), etag, blob, this, this);
    }
  }

  private void answered(Transport.Answer answer) {
    Json json = Json.parse(answer.text());
    Json said = json == null ? Json.NONE : json;
    int status = answer.status();
    if ((status == HttpStatus.OK || status == HttpStatus.CREATED)
        && said.get("revision").number() > 0) {
      wrote(said.get("revision").number());
    } else if (status == HttpStatus.PRECONDITION_FAILED && said.has("current")) {
      refused(said.get("current"));
    } else {
      Problem problem = status < 300 ? Problem.NOT_OURS : Api.problem(answer);
      if (status < HttpStatus.SERVER_ERROR && problem == Problem.SERVER) {
        memory.remove("pending");
      }
      fail(problem, answer.retryAfter());
    }
  }

  private void wrote(long revision) {
    Json pending = memory.object("pending");
    memory.remove("pending");
    String body = pending.get("body").string();
    if (pending.get("slot").string().equals(memory.text("slot"))) {
      memory.written(body, revision);
    } else {
      memory.set("sharedRevision", revision);
      memory.set("remote", Json.parse(body));
    }
    if (revision == memory.number("revision") + 1 && memory.text("doubt").isEmpty()) {
      memory.set("revision", revision);
    }
    persist(writes > 0 ? WRITE : POLL);
  }

  /**
   * Somebody else was there first: what they wrote is taken in, and what is ours is sealed anew.
   */
  private void refused(Json current) {
    String slot = memory.object("pending").get("slot").string();
    memory.remove("pending");
    if (current.get("slot").string().equals(slot)) {
      slots = new Slots(config, memory, ports.crypto(), choices);
      step = REFUSED;
      slots.takeCurrent(current, this);
    } else {
      if (slot.equals(memory.text("slot"))) {
        memory.written("", 0);
      } else {
        memory.set("sharedRevision", 0);
        memory.set("remote", Json.object());
      }
      persist(writes < WRITES ? POLL : WRITE);
    }
  }

  private void refusedBy() {
    pace.doubtful(slots.again());
    apply(writes < WRITES ? POLL : WRITE);
  }
}
