// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.untick.sync.Transport.Answer;
import org.untick.sync.Transport.Request;

/** A server in memory, by the protocol's page, for one account. */
final class ModelServer {

  /** What a request was, and its body as Latin-1; empty for none. */
  record Received(Request request, String body) {}

  private static final String NOBODYS = "no hash";

  private String account = "";
  private String root = NOBODYS;
  private final Map<String, String> devices = new TreeMap<>();
  private ModelSlots slots = new ModelSlots();
  private final Map<String, String> tickets = new HashMap<>();
  private final Map<String, String> mailboxes = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private Runnable backup = () -> {};
  final List<Request> requests = new ArrayList<>();
  final List<Received> received = new ArrayList<>();

  /** How many answers had something to tell. */
  long news;

  /** How often an account was made. */
  int accounts;

  void witness(ModelSlots.Witness witness) {
    slots.witness = witness;
  }

  Map<String, ModelSlots.Stored> slots() {
    return slots.all();
  }

  Set<String> devices() {
    return devices.keySet();
  }

  void backUp() {
    backup = slots.backUp();
  }

  /** Goes back to the backup, but with the devices of today; nothing happens if there is none. */
  void restore() {
    backup.run();
  }

  /** Somebody else has written something. */
  void bump() {
    slots.bump();
  }

  /** Ten minutes go by. */
  void expire() {
    mailboxes.clear();
    tickets.clear();
  }

  /** Takes a device out, as somebody with the recovery code would. */
  void revoke(String device) {
    devices.remove(device);
  }

  Answer handle(Request request, byte[] body) {
    requests.add(request);
    String text = body == null ? "" : new String(body, StandardCharsets.ISO_8859_1);
    received.add(new Received(request, text));
    String path = request.url().substring(request.url().indexOf("/v1/"));
    int query = path.indexOf('?');
    String plain = query < 0 ? path : path.substring(0, query);
    long since = query < 0 ? 0 : Long.parseLong(path.substring(path.indexOf('=') + 1));
    Json json =
        body == null || !header(request, "Content-Type").equals("application/json")
            ? Json.NONE
            : Json.parse(new String(body, StandardCharsets.UTF_8));
    Answer answer = route(request.method() + " " + plain, request, json, body, since);
    news += answer.status() == 304 ? 0 : 1;
    return answer;
  }

  private Answer route(String what, Request request, Json json, byte[] body, long since) {
    String token = token(request);
    String last = what.substring(what.lastIndexOf('/') + 1);
    if (what.equals("GET /v1/info")) {
      return ok(200, "", info());
    }
    if (what.equals("POST /v1/accounts")) {
      return register(json);
    }
    if (what.startsWith("POST /v1/pairings/")) {
      return open(what.substring(what.lastIndexOf("pairings/") + 9, what.lastIndexOf("/open")));
    }
    if (what.equals("POST /v1/devices")) {
      String id = json.get("id").string();
      boolean good = tickets.containsKey(token) && tickets.get(token).matches("|" + id);
      tickets.computeIfPresent(token, (ticket, used) -> good ? id : used);
      return token.equals(root) || good ? enrol(json) : problem(401, "unauthorized");
    }
    if (what.equals("DELETE /v1/account")) {
      return token.equals(root) ? deleteAccount() : problem(401, "unauthorized");
    }
    if (what.startsWith("DELETE /v1/devices/")) {
      return token.equals(root) || token.equals(devices.get(last))
          ? remove(last)
          : problem(401, "unauthorized");
    }
    if (!devices.containsValue(token)) {
      return problem(401, "unauthorized");
    }
    if (what.equals("GET /v1/devices")) {
      return ok(200, "", "{\"devices\":[]}");
    }
    if (what.equals("GET /v1/slots")) {
      return slots.list(header(request, "If-None-Match"), since);
    }
    if (what.equals("POST /v1/pairings")) {
      return mailbox(json);
    }
    if (what.startsWith("PUT /v1/slots/")) {
      return slots.put(last, request, Bytes.base64(body));
    }
    return what.startsWith("DELETE /v1/slots/")
        ? slots.delete(last, header(request, "If-Match"))
        : problem(404, "not-found");
  }

  private static String info() {
    return "{\"name\":\"untick-server\",\"version\":\"0.1.0\",\"protocol\":1,\"sync\":true,"
        + "\"registration\":\"open\",\"epoch\":\"5f0c2a91\",\"limits\":{\"devices\":20,"
        + "\"idleDays\":400}}";
  }

  static String header(Request request, String name) {
    List<String> lines = request.headers().lines().toList();
    int at = lines.indexOf(name);
    return at < 0 ? "" : lines.get(at + 1);
  }

  /** The hash of the token; empty if it is none of this account. */
  private String token(Request request) {
    String authorization = header(request, "Authorization");
    String start = "Bearer " + account + ".";
    return authorization.startsWith(start) ? hash(authorization.substring(start.length())) : "";
  }

  private static String hash(String token) {
    byte[] bytes = Bytes.ofBase64(token);
    return bytes == null ? "" : Bytes.base64(JcaCrypto.sha256(bytes));
  }

  static Answer ok(int status, String etag, String text) {
    return new Answer(status, etag, "", text);
  }

  static Answer problem(int status, String code) {
    return ok(status, "", "{\"status\":" + status + ",\"code\":\"" + code + "\"}");
  }

  private Answer register(Json json) {
    String id = json.get("account").string();
    String hash = json.get("rootTokenHash").string();
    Json device = json.get("device");
    boolean made = account.isEmpty();
    if (made) {
      account = id;
      root = hash;
      accounts++;
    }
    String known = devices.get(device.get("id").string());
    boolean same = account.equals(id) && root.equals(hash);
    return same && (made || device.get("tokenHash").string().equals(known))
        ? enrol(device)
        : problem(409, "conflict");
  }

  private Answer deleteAccount() {
    account = "";
    root = NOBODYS;
    devices.clear();
    expire();
    slots = new ModelSlots();
    return ok(204, "", "");
  }

  private Answer enrol(Json json) {
    String id = json.get("id").string();
    String hash = json.get("tokenHash").string();
    String known = devices.putIfAbsent(id, hash);
    return known == null || known.equals(hash)
        ? ok(known == null ? 201 : 200, "", "{\"id\":\"" + id + "\"}")
        : problem(409, "conflict");
  }

  private Answer remove(String device) {
    devices.remove(device);
    return ok(204, "", "");
  }

  private Answer mailbox(Json json) {
    String id = json.get("mailbox").string();
    if (!taken.add(id)) {
      return problem(409, "conflict");
    }
    mailboxes.put(id, json.get("sealed").string());
    tickets.put(json.get("ticketHash").string(), "");
    return ok(201, "", "{\"mailbox\":\"" + id + "\",\"seconds\":600}");
  }

  private Answer open(String id) {
    String blob = mailboxes.remove(id);
    return blob == null ? problem(404, "not-found") : ok(200, "", "{\"sealed\":\"" + blob + "\"}");
  }
}
