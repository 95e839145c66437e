// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.browser.chromium;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.PlaywrightException;
import java.util.Map;
import org.untick.e2e.browser.BrowserException;

/**
 * One tab's Chrome DevTools Protocol session.
 *
 * @param session what carries the messages
 */
record Cdp(CDPSession session) {
  private static final ObjectMapper JSON = new ObjectMapper();

  JsonNode send(String method, Map<String, ?> parameters) {
    try {
      JsonObject sent = new Gson().toJsonTree(parameters).getAsJsonObject();
      return JSON.readTree(session.send(method, sent).toString());
    } catch (PlaywrightException | JsonProcessingException e) {
      throw new BrowserException(method + ": " + e.getMessage(), e);
    }
  }

  /** Computes an expression in the main world of the page's top frame. */
  String evaluate(String expression) {
    return text(
        send(
            "Runtime.evaluate",
            Map.of(
                "expression", expression,
                "awaitPromise", true,
                "returnByValue", true,
                "userGesture", true)));
  }

  /** Calls a function with one object of the page. */
  String call(String function, String objectId) {
    return text(
        send(
            "Runtime.callFunctionOn",
            Map.of(
                "functionDeclaration",
                "function (it) { return (" + function + "\n)(it); }",
                "objectId",
                objectId,
                "arguments",
                java.util.List.of(Map.of("objectId", objectId)),
                "awaitPromise",
                true,
                "returnByValue",
                true)));
  }

  private static String text(JsonNode answer) {
    JsonNode thrown = answer.get("exceptionDetails");
    if (thrown != null) {
      JsonNode error = thrown.path("exception");
      throw new BrowserException(
          error.path("description").asText(error.path("value").asText(thrown.toString())));
    }
    return answer.path("result").path("value").asText();
  }
}
