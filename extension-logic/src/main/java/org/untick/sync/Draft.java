// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import java.util.function.Consumer;
import org.untick.protocol.Paths;
import org.untick.status.StatusStore;

/**
 * A request to come in. It is stored before it leaves and until it is done, so that it can be sent
 * again, and names the device that comes in.
 */
final class Draft {

  private final Transport transport;
  private final StatusStore store;
  private final Runnable then;
  private final Consumer<Problem> failed;

  Draft(Transport transport, StatusStore store, Runnable then, Consumer<Problem> failed) {
    this.transport = transport;
    this.store = store;
    this.then = then;
    this.failed = failed;
  }

  /** The set-up that a stored request leads to; null if there is none. */
  static Config config(String stored) {
    Json draft = stored.isEmpty() ? null : Json.parse(stored);
    return draft == null ? null : Config.decode(draft.get("config").string());
  }

  static Json of(Config config, String path, String credential, Json body) {
    return Json.object()
        .set("config", config.encode())
        .set("path", path)
        .set("credential", credential)
        .set("body", body);
  }

  void send(Json draft) {
    store.write(Enrolment.KEY, draft.text(), () -> sendAgain(draft), this::notStored);
  }

  void notStored(String problem) {
    failed.accept(Problem.STORAGE);
  }

  void resume(String stored) {
    if (config(stored) == null) {
      end(Problem.STORAGE);
    } else {
      sendAgain(Json.parse(stored));
    }
  }

  private void sendAgain(Json draft) {
    String config = draft.get("config").string();
    new Api(transport, Config.decode(config).server())
        .post(
            draft.get("path").string(),
            draft.get("credential").string(),
            draft.get("body"),
            answer -> answered(answer, config),
            failed);
  }

  private void answered(Transport.Answer answer, String config) {
    int status = answer.status();
    boolean in =
        (status == HttpStatus.OK || status == HttpStatus.CREATED)
            && Json.parse(answer.text()) != null;
    Problem problem = in ? Problem.NONE : Api.problem(answer);
    if (in) {
      enrolled(config);
    } else if (problem == Problem.SERVER
        || problem == Problem.BUSY
        || problem == Problem.NOT_OURS) {
      failed.accept(problem);
    } else if (problem == Problem.REFUSED) {
      askWhetherIn(config);
    } else {
      end(problem);
    }
  }

  /** A ticket may have let us in, and be past its time when the same request is sent again. */
  private void askWhetherIn(String text) {
    Config config = Config.decode(text);
    String credential = Api.credential(config.keys().account(), config.token());
    new Api(transport, config.server())
        .get(
            Paths.DEVICES,
            credential,
            "",
            answer -> {
              Problem problem = Api.problem(answer);
              if (answer.status() == HttpStatus.OK && Json.parse(answer.text()) != null) {
                enrolled(text);
              } else if (problem == Problem.REFUSED) {
                end(problem);
              } else {
                failed.accept(problem);
              }
            },
            failed);
  }

  /** Stores the set-up: this device is in. */
  void enrolled(String config) {
    store.write(Config.KEY, config, () -> end(Problem.NONE), this::notStored);
  }

  /** There is nothing left to send. */
  private void end(Problem problem) {
    Runnable told = problem == Problem.NONE ? then : () -> failed.accept(problem);
    store.write(Enrolment.KEY, "", told, this::notStored);
  }
}
