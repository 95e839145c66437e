// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import java.util.function.Consumer;
import org.untick.protocol.Paths;

/**
 * What a server says of itself.
 *
 * @param version its version
 * @param invitation whether a new account needs an invitation
 * @param devices how many devices an account may have
 * @param idleDays after how many days without any request an account is removed
 * @param operator who runs it, as it says itself; empty if it does not say
 */
public record ServerInfo(
    String version, boolean invitation, long devices, long idleDays, String operator) {

  /** Asks a server. */
  public static void ask(
      Transport transport, String server, Consumer<ServerInfo> then, Consumer<Problem> failed) {
    new Api(transport, server)
        .get(
            Paths.INFO,
            "",
            "",
            answer -> {
              Json json = answer.status() == HttpStatus.OK ? Json.parse(answer.text()) : null;
              Problem problem = json == null ? Api.problem(answer) : Problem.NONE;
              if (problem == Problem.BUSY || problem == Problem.SERVER) {
                failed.accept(problem);
              } else if (json == null || json.get("protocol").number() < 0) {
                failed.accept(Problem.NOT_OURS);
              } else if (json.get("protocol").number() != 1 || !json.get("sync").isTrue()) {
                failed.accept(Problem.OTHER_PROTOCOL);
              } else {
                then.accept(read(json));
              }
            },
            failed);
  }

  private static ServerInfo read(Json json) {
    return new ServerInfo(
        json.get("version").string(),
        !json.get("registration").string().equals("open"),
        json.get("limits").get("devices").number(),
        json.get("limits").get("idleDays").number(),
        json.get("operator").string());
  }
}
