// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import java.util.Map;
import java.util.TreeMap;
import org.untick.protocol.Limits;
import org.untick.sync.Transport.Answer;
import org.untick.sync.Transport.Request;

/** The slots of a server in memory, by the protocol's page. */
final class ModelSlots {

  record Stored(long revision, String blob) {}

  /** Tells of a write that was accepted. */
  interface Witness {
    void wrote(String slot, String blob);
  }

  private Map<String, Stored> slots = new TreeMap<>();
  private long revision;
  private int history;
  Witness witness = (slot, blob) -> {};

  String epoch() {
    return String.format("%08x", 0xa0 + history);
  }

  Map<String, Stored> all() {
    return slots;
  }

  /** Somebody else has written something. */
  void bump() {
    revision++;
  }

  /** What a backup holds of this. */
  Runnable backUp() {
    Map<String, Stored> kept = new TreeMap<>(slots);
    long at = revision;
    return () -> {
      slots = new TreeMap<>(kept);
      revision = at;
      history++;
    };
  }

  private String etag(long of) {
    return "\"" + epoch() + "-" + of + "\"";
  }

  Answer list(String ifNoneMatch, long since) {
    if (ifNoneMatch.equals(etag(revision))) {
      return ModelServer.ok(304, etag(revision), "");
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
    return ModelServer.ok(200, etag(revision), text.append("]}").toString());
  }

  Answer put(String id, Request request, String blob) {
    Stored stored = slots.get(id);
    String match = ModelServer.header(request, "If-Match");
    boolean makes = ModelServer.header(request, "If-None-Match").equals("*");
    if (match.isEmpty() && !makes) {
      return ModelServer.problem(428, "precondition-required");
    }
    if (stored != null && stored.blob().equals(blob)) {
      return wrote(id, 200, stored.revision());
    }
    boolean may = stored == null ? makes : match.equals(etag(stored.revision()));
    if (!may) {
      return refused(id, stored);
    }
    if (stored == null && slots.size() == Limits.SLOTS) {
      return ModelServer.problem(409, "limit-reached");
    }
    witness.wrote(id, blob);
    slots.put(id, new Stored(++revision, blob));
    return wrote(id, stored == null ? 201 : 200, revision);
  }

  private Answer wrote(String id, int status, long at) {
    return ModelServer.ok(status, etag(at), "{\"slot\":\"" + id + "\",\"revision\":" + at + "}");
  }

  private Answer refused(String id, Stored stored) {
    String current =
        stored == null
            ? "null"
            : "{\"slot\":\"%s\",\"revision\":%d,\"etag\":%s,\"sealed\":\"%s\"}"
                .formatted(
                    id, stored.revision(), Json.of(etag(stored.revision())).text(), stored.blob());
    return ModelServer.ok(
        412, "", "{\"code\":\"precondition-failed\",\"current\":" + current + "}");
  }

  Answer delete(String id, String match) {
    Stored stored = slots.get(id);
    if (match.isEmpty()) {
      return ModelServer.problem(428, "precondition-required");
    }
    if (stored != null && !match.equals(etag(stored.revision()))) {
      return refused(id, stored);
    }
    revision += stored == null ? 0 : 1;
    slots.remove(id);
    return ModelServer.ok(204, "", "");
  }
}
