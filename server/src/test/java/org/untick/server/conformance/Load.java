// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.untick.server.store.Bytes;

/** Several clients that read and write the same few slots at once, and note what they see. */
public final class Load {
  private static final int SLOTS = 4;
  private static final int CLIENTS = 8;

  private final Map<String, History> histories = new LinkedHashMap<>();
  private final Set<String> problems = ConcurrentHashMap.newKeySet();
  private Person person;
  private volatile boolean stopped;
  private ExecutorService clients;

  /** Registers an account at one of some servers that share a database. */
  public Load(URI... servers) {
    person = Person.registered(new Wire(servers));
    for (int i = 0; i < SLOTS; i++) {
      histories.put(Wire.randomId(), new History());
    }
  }

  /** Goes on with other servers. */
  public void moveTo(URI... servers) {
    person = person.at(new Wire(servers));
  }

  /** Begins. */
  public void start() {
    stopped = false;
    clients = Executors.newFixedThreadPool(CLIENTS);
    for (int i = 0; i < CLIENTS; i++) {
      clients.execute(this::work);
    }
  }

  /** Ends, when every request has come to some end. */
  public void stop() throws InterruptedException {
    stopped = true;
    clients.shutdown();
    if (!clients.awaitTermination(1, TimeUnit.MINUTES)) {
      throw new IllegalStateException("a request does not end");
    }
  }

  /** Reads every slot once more, and fails if a history is not that of one slot. */
  public void check() {
    histories.forEach((slot, history) -> read(slot, history));
    histories.values().forEach(History::check);
  }

  /** Returns when so many writes were acknowledged; fails if that takes half a minute. */
  public void awaitAcknowledged(long count) throws InterruptedException {
    for (int i = 0; acknowledged() < count; i++) {
      if (i > 1_500) {
        throw new IllegalStateException("nothing is written");
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  /** Returns how many writes were acknowledged. */
  public long acknowledged() {
    return histories.values().stream().mapToLong(History::acknowledged).sum();
  }

  /**
   * Returns the codes of what was answered beside what writers that meet each other must expect.
   */
  public Set<String> problems() {
    return problems;
  }

  private void work() {
    List<String> slots = new ArrayList<>(histories.keySet());
    while (!stopped) {
      String slot = slots.get(ThreadLocalRandom.current().nextInt(SLOTS));
      try {
        change(slot, histories.get(slot));
      } catch (UncheckedIOException e) {
        stopped = true; // The server is gone; whether the write took effect is found out later.
      }
    }
  }

  private String read(String slot, History history) {
    long begun = System.nanoTime();
    Answer answer = person.asDevice("GET", "/v1/slots/" + slot);
    if (answer.status() != 200) {
      noteProblem(answer, 404);
      return "";
    }
    history.read(begun, revision(answer.etag()), Bytes.of(answer.bytes()));
    return answer.etag();
  }

  private void change(String slot, History history) {
    String etag = read(slot, history);
    byte[] sealed = Wire.random(4_096);
    String[] condition = {
      etag.isEmpty() ? "If-None-Match" : "If-Match", etag.isEmpty() ? "*" : etag
    };
    history.sends(Bytes.of(sealed), etag.isEmpty() ? 0 : revision(etag));
    long begun = System.nanoTime();
    Answer answer = person.put(slot, sealed, condition);
    if (answer.status() < 300) {
      history.wrote(begun, revision(answer.etag()), Bytes.of(sealed));
    } else if (answer.status() == 412) {
      noteCurrent(history, begun, answer.json().get("current"));
    }
    noteProblem(answer, 412);
  }

  private void noteProblem(Answer answer, int expected) {
    if (answer.status() >= 300 && answer.status() != expected) {
      problems.add(answer.code());
    }
  }

  private static void noteCurrent(History history, long begun, JsonNode current) {
    byte[] sealed = Base64.getUrlDecoder().decode(current.get("sealed").textValue());
    history.read(begun, current.get("revision").longValue(), Bytes.of(sealed));
  }

  private static long revision(String etag) {
    return Long.parseLong(etag.substring(etag.indexOf('-') + 1, etag.length() - 1));
  }
}
