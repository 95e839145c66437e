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
import org.untick.protocol.Limits;
import org.untick.sync.Transport.Answer;
import org.untick.sync.Transport.Request;

/** A server in memory, by the protocol's page, for one account. */
final class ModelServer {

  record Stored(long revision, String blob) {}

  /** Everything a backup holds. */
  private record Backup(
      String account,
      String root,
      Map<String, String> devices,
      Map<String, Stored> slots,
      long revision) {}

  /** Tells of a write that was accepted. */
  interface Witness {
    void wrote(String slot, String blob);
  }

  private String account = "";
  private String root = "";
  private Map<String, String> devices = new TreeMap<>();
  private Map<String, Stored> slots = new TreeMap<>();
  private final Map<String, String> tickets = new HashMap<>();
  private final Map<String, String> mailboxes = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private long revision;
  private int history;
  private Backup backup;
  final List<Request> requests = new ArrayList<>();

  /** How many answers had something to tell. */
  long news;

  Witness witness = (slot, blob) -> {};

  String epoch() {
    return String.format("%08x", 0xa0 + history);
  }

  Map<String, Stored> slots() {
    return slots;
  }

  Set<String> devices() {
    return devices.keySet();
  }

  void backUp() {
    backup = new Backup(account, root, new TreeMap<>(devices), new TreeMap<>(slots), revision);
  }

  /** Goes back to the backup; nothing happens if there is none. */
  void restore() {
    if (backup != null) {
      Map<String, String> since = devices;
      devices = new TreeMap<>(backup.devices);
      devices.putAll(since);
      slots = new TreeMap<>(backup.slots);
      revision = backup.revision;
      history++;
    }
  }

  /** Somebody else has written something. */
  void bump() {
    revision++;
  }

  /** Takes a device out, as somebody with the recovery code would. */
  void revoke(String device) {
    devices.remove(device);
  }

  Answer handle(Request request, byte[] body) {
    requests.add(request);
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
      return token.equals(root) || tickets.containsKey(token)
          ? enrol(json)
          : problem(401, "unauthorized");
    }
    if (what.startsWith("DELETE /v1/devices/")) {
      return token.equals(root) || token.equals(devices.get(last))
          ? remove(last)
          : problem(401, "unauthorized");
    }
    if (!devices.containsValue(token)) {
      return problem(401, "unauthorized");
    }
    if (what.equals("GET /v1/slots")) {
      return list(header(request, "If-None-Match"), since);
    }
    if (what.equals("POST /v1/pairings")) {
      return mailbox(json);
    }
    if (what.startsWith("PUT /v1/slots/")) {
      return put(last, request, Bytes.base64(body));
    }
    return what.startsWith("DELETE /v1/slots/")
        ? delete(last, header(request, "If-Match"))
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

  private static String token(Request request) {
    String authorization = header(request, "Authorization");
    String token = authorization.substring(authorization.indexOf('.') + 1);
    return hash(token);
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
    if (!account.isEmpty() && !(account.equals(id) && root.equals(hash))) {
      return problem(409, "conflict");
    }
    account = id;
    root = hash;
    return enrol(json.get("device"));
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
    tickets.put(json.get("ticketHash").string(), id);
    return ok(201, "", "{\"mailbox\":\"" + id + "\",\"seconds\":600}");
  }

  private Answer open(String id) {
    String blob = mailboxes.remove(id);
    return blob == null ? problem(404, "not-found") : ok(200, "", "{\"sealed\":\"" + blob + "\"}");
  }

  private String etag(long of) {
    return "\"" + epoch() + "-" + of + "\"";
  }

  private Answer list(String ifNoneMatch, long since) {
    if (ifNoneMatch.equals(etag(revision))) {
      return ok(304, etag(revision), "");
    }
    var text = new StringBuilder("{\"epoch\":\"" + epoch() + "\",\"revision\":" + revision);
    text.append(",\"slots\":[");
    String comma = "";
    for (Map.Entry<String, Stored> slot : slots.entrySet()) {
      Stored stored = slot.getValue();
      text.append(comma).append("{\"slot\":\"").append(slot.getKey());
      text.append("\",\"revision\":").append(stored.revision());
      if (stored.revision() > since || since > revision) {
        text.append(",\"sealed\":\"").append(stored.blob()).append('"');
      }
      text.append('}');
      comma = ",";
    }
    return ok(200, etag(revision), text.append("]}").toString());
  }

  private Answer put(String id, Request request, String blob) {
    Stored stored = slots.get(id);
    String match = header(request, "If-Match");
    boolean makes = header(request, "If-None-Match").equals("*");
    if (match.isEmpty() && !makes) {
      return problem(428, "precondition-required");
    }
    if (stored != null && stored.blob().equals(blob)) {
      return wrote(id, 200, stored.revision());
    }
    boolean may = stored == null ? makes : match.equals(etag(stored.revision()));
    if (!may) {
      return refused(id, stored);
    }
    if (stored == null && slots.size() == Limits.SLOTS) {
      return problem(409, "limit-reached");
    }
    witness.wrote(id, blob);
    slots.put(id, new Stored(++revision, blob));
    return wrote(id, stored == null ? 201 : 200, revision);
  }

  private Answer wrote(String id, int status, long at) {
    return ok(status, etag(at), "{\"slot\":\"" + id + "\",\"revision\":" + at + "}");
  }

  private Answer refused(String id, Stored stored) {
    String current =
        stored == null
            ? "null"
            : "{\"slot\":\"%s\",\"revision\":%d,\"etag\":\"\",\"sealed\":\"%s\"}"
                .formatted(id, stored.revision(), stored.blob());
    return ok(412, "", "{\"code\":\"precondition-failed\",\"current\":" + current + "}");
  }

  private Answer delete(String id, String match) {
    Stored stored = slots.get(id);
    if (stored != null && !match.equals(etag(stored.revision()))) {
      return refused(id, stored);
    }
    revision += stored == null ? 0 : 1;
    slots.remove(id);
    return ok(204, "", "");
  }
}
