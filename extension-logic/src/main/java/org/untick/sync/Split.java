// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import java.util.function.Consumer;
import org.untick.protocol.Limits;
import org.untick.protocol.Paths;

/**
 * Gives this device an identity of its own after its profile was copied or restored, so that two
 * browsers do not write the same slot in turn. It lets itself in as it would let in another device:
 * with a ticket, of a mailbox that nobody opens. It waits for one thing at a time, as {@link Round}
 * does.
 */
final class Split implements Runnable, Consumer<Object> {

  private static final int DRAWN = 0;
  private static final int LET_IN = 1;
  private static final int ENROLLED = 2;

  private final Ports ports;
  private final Config config;
  private final Memory memory;
  private final Api api;
  private final Runnable then;
  private final Consumer<Object> failed;
  private int step;

  Split(
      Ports ports, Config config, Memory memory, Api api, Runnable then, Consumer<Object> failed) {
    this.ports = ports;
    this.config = config;
    this.memory = memory;
    this.api = api;
    this.then = then;
    this.failed = failed;
  }

  void begin() {
    if (!draft().has("id")) {
      memory.set("split", drawn());
    }
    persist();
  }

  private Json draft() {
    return memory.object("split");
  }

  private Json drawn() {
    Crypto crypto = ports.crypto();
    return Json.object()
        .set("id", Bytes.hex(crypto.random(Limits.ID_BYTES)))
        .set("token", Bytes.base64(crypto.random(Limits.TOKEN_BYTES)))
        .set("ticket", Bytes.base64(crypto.random(Limits.TOKEN_BYTES)))
        .set("mailbox", Bytes.hex(crypto.random(Limits.ID_BYTES)));
  }

  private void persist() {
    ports.store().write(Memory.KEY, memory.encode(), this, failed);
  }

  /** What was drawn, or what came of it, is stored. */
  @Override
  public void run() {
    if (step == ENROLLED) {
      then.run();
    } else {
      hash("ticket");
    }
  }

  private void hash(String token) {
    ports.crypto().sha256(Bytes.ofBase64(draft().get(token).string()), this);
  }

  /** Takes what was waited for: a hash, an answer, a problem, or the memory of who we are now. */
  @Override
  public void accept(Object result) {
    if (result instanceof Problem) {
      failed.accept(result);
    } else if (result instanceof Transport.Answer answer) {
      answered(answer);
    } else if (result instanceof Memory) {
      persist();
    } else {
      post(Bytes.base64((byte[]) result));
    }
  }

  private void post(String hash) {
    boolean drawn = step == DRAWN;
    Json body = drawn ? mailbox(hash) : device(hash);
    String token = drawn ? memory.text("token") : draft().get("ticket").string();
    String credential = Api.credential(config.keys().account(), token);
    step = drawn ? LET_IN : ENROLLED;
    api.post(drawn ? Paths.PAIRINGS : Paths.DEVICES, credential, body, this, this);
  }

  private Json mailbox(String hash) {
    return Json.object()
        .set("mailbox", draft().get("mailbox"))
        .set("sealed", Bytes.base64(ports.crypto().random(Limits.MAILBOX_BYTES)))
        .set("ticketHash", hash);
  }

  private Json device(String hash) {
    return Json.object().set("id", draft().get("id")).set("tokenHash", hash);
  }

  /** A ticket that is refused is too old: the next attempt draws another. */
  private void answered(Transport.Answer answer) {
    boolean in = answer.status() < 300 && Json.parse(answer.text()) != null;
    Problem problem = in ? Problem.NONE : Api.problem(answer);
    if (step == LET_IN && (in || problem == Problem.TAKEN)) {
      hash("token");
    } else if (step == ENROLLED && in) {
      Json draft = draft();
      memory.set("twin", 1);
      String token = draft.get("token").string();
      memory.become(config, ports.crypto(), draft.get("id").string(), token, this);
    } else {
      if (step == ENROLLED && problem == Problem.REFUSED) {
        memory.set("split", Json.object());
        problem = Problem.TWIN;
      }
      failed.accept(problem);
    }
  }
}
