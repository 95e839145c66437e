// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.browser.firefox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.untick.e2e.browser.BrowserException;

/**
 * One WebDriver BiDi connection: commands go out as JSON with a number, answers come back with the
 * same number. Events are not subscribed to, so nothing else comes.
 */
final class Bidi {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SECONDS_TO_ANSWER = 60;

  private final AtomicInteger lastId = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final WebSocket socket;

  private Bidi(URI address) {
    this.socket =
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, new Answers()).join();
  }

  static Bidi connect(URI address) {
    try {
      return new Bidi(address);
    } catch (CompletionException e) {
      throw new BrowserException("Firefox does not take a connection at " + address, e);
    }
  }

  /** Sends a command and returns its result. */
  JsonNode send(String method, Map<String, ?> parameters) {
    int id = lastId.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    try {
      String command = JSON.writeValueAsString(command(id, method, parameters));
      socket.sendText(command, true).join();
      return result(method, answer.orTimeout(SECONDS_TO_ANSWER, TimeUnit.SECONDS).join());
    } catch (JsonProcessingException | CompletionException e) {
      throw new BrowserException(method + ": " + e.getMessage(), e);
    } finally {
      waiting.remove(id);
    }
  }

  private static Map<String, Object> command(int id, String method, Map<String, ?> parameters) {
    return Map.of("id", id, "method", method, "params", parameters);
  }

  private static JsonNode result(String method, JsonNode answer) {
    if (answer.path("type").asText().equals("error")) {
      String what = answer.path("error").asText() + ", " + answer.path("message").asText();
      throw new BrowserException(method + ": " + what);
    }
    return answer.path("result");
  }

  private void answered(String text) {
    try {
      JsonNode message = JSON.readTree(text);
      CompletableFuture<JsonNode> answer = waiting.get(message.path("id").asInt(-1));
      if (answer != null) {
        answer.complete(message);
      }
    } catch (JsonProcessingException e) {
      failAll(e);
    }
  }

  private void failAll(Throwable cause) {
    waiting.values().forEach(answer -> answer.completeExceptionally(cause));
  }

  /** Puts the parts of each message together. */
  private final class Answers implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        answered(text.toString());
        text.setLength(0);
      }
      from.request(1);
      return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
      failAll(new BrowserException("Firefox closed the connection: " + code + " " + reason));
      return CompletableFuture.completedStage(null);
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
      failAll(error);
    }
  }
}
