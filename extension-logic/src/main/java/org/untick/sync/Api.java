// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import java.util.function.Consumer;
import org.untick.protocol.Paths;

/** Requests of the protocol, and what their answers mean. */
public final class Api {

  private final Transport transport;
  private final String server;

  /** Requests to a server, whose address has no slash at the end. */
  Api(Transport transport, String server) {
    this.transport = transport;
    this.server = server;
  }

  /** How an account's member names itself. */
  static String credential(String account, String token) {
    return "Bearer " + account + "." + token;
  }

  private static String authorized(String credential) {
    return "Authorization\n" + credential + "\n";
  }

  /** Asks for something; unless that has this ETag, which may be empty. */
  void get(
      String path,
      String credential,
      String etag,
      Consumer<? super Transport.Answer> then,
      Consumer<? super Problem> failed) {
    String headers = credential.isEmpty() ? "" : authorized(credential);
    headers += etag.isEmpty() ? "" : "If-None-Match\n" + etag + "\n";
    transport.send(new Transport.Request("GET", server + path, headers), null, then, failed);
  }

  /** Sends JSON; without a credential if it is empty. */
  void post(
      String path,
      String credential,
      Json body,
      Consumer<? super Transport.Answer> then,
      Consumer<? super Problem> failed) {
    byte[] bytes = Utf8.encode(body.text());
    String headers = "Content-Type\napplication/json\n";
    headers += credential.isEmpty() ? "" : authorized(credential);
    transport.send(new Transport.Request("POST", server + path, headers), bytes, then, failed);
  }

  /** Writes a slot; the condition is the ETag to replace, or empty to make it. */
  void put(
      String slot,
      String credential,
      String etag,
      byte[] sealed,
      Consumer<? super Transport.Answer> then,
      Consumer<? super Problem> failed) {
    String headers =
        "Content-Type\napplication/octet-stream\n"
            + authorized(credential)
            + (etag.isEmpty() ? "If-None-Match\n*\n" : "If-Match\n" + etag + "\n");
    String url = server + Paths.SLOTS + "/" + slot;
    transport.send(new Transport.Request("PUT", url, headers), sealed, then, failed);
  }

  /** Deletes something; a slot under the condition of an ETag. */
  void delete(
      String path,
      String credential,
      String etag,
      Consumer<? super Transport.Answer> then,
      Consumer<? super Problem> failed) {
    String headers = authorized(credential);
    headers += etag.isEmpty() ? "" : "If-Match\n" + etag + "\n";
    transport.send(new Transport.Request("DELETE", server + path, headers), null, then, failed);
  }

  /** What an answer that is not the expected one means. */
  static Problem problem(Transport.Answer answer) {
    Json json = Json.parse(answer.text());
    String code = json == null ? "" : json.get("code").string();
    if (code.isEmpty()) {
      return Problem.NOT_OURS;
    }
    return switch (answer.status()) {
      case HttpStatus.UNAUTHORIZED -> Problem.REFUSED;
      case HttpStatus.FORBIDDEN ->
          code.equals("invitation-refused") ? Problem.INVITATION : Problem.SERVER;
      case HttpStatus.NOT_FOUND -> Problem.GONE;
      case HttpStatus.CONFLICT -> code.equals("limit-reached") ? Problem.FULL : Problem.TAKEN;
      case HttpStatus.TOO_MANY_REQUESTS -> Problem.BUSY;
      default -> Problem.SERVER;
    };
  }
}
