// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.browser.firefox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.untick.e2e.browser.BrowserException;
import org.untick.e2e.browser.ClosedRoot;

/**
 * Runs scripts in pages. Closed shadow roots come with a host's serialization when asked for with
 * {@code includeShadowTree: "all"}; their shared id is then good as an argument.
 *
 * @param bidi the connection
 */
record BidiScript(Bidi bidi) {
  /** Elements that may have a shadow root, as bare as Untick's host. */
  private static final String CANDIDATES =
      """
      Array.from(document.querySelectorAll(
          'article,aside,blockquote,div,footer,h1,h2,h3,h4,h5,h6,header,main,nav,p,section,span'))
        .concat(Array.from(document.querySelectorAll('*')).filter(e => e.localName.includes('-')))
        .filter(e => !e.hasAttributes() && !e.hasChildNodes() && !e.shadowRoot)""";

  /** Computes an expression that yields a string, in the main world. */
  String evaluate(String context, String expression) {
    return value(
            bidi.send(
                "script.evaluate",
                Map.of(
                    "expression",
                    expression,
                    "target",
                    Map.of("context", context),
                    "awaitPromise",
                    true,
                    "userActivation",
                    true)))
        .path("value")
        .asText();
  }

  /** Returns the closed shadow roots on bare hosts in one frame. */
  List<ClosedRoot> closedRoots(String context) {
    JsonNode hosts =
        value(
            bidi.send(
                "script.evaluate",
                Map.of(
                    "expression",
                    CANDIDATES,
                    "target",
                    Map.of("context", context),
                    "awaitPromise",
                    false,
                    "serializationOptions",
                    Map.of("includeShadowTree", "all", "maxDomDepth", 0))));
    List<ClosedRoot> roots = new ArrayList<>();
    for (JsonNode host : hosts.get("value")) {
      JsonNode root = host.at("/value/shadowRoot");
      if (root.at("/value/mode").asText().equals("closed")) {
        String id = root.get("sharedId").asText();
        roots.add(function -> call(context, function, id));
      }
    }
    return roots;
  }

  private String call(String context, String function, String sharedId) {
    return value(
            bidi.send(
                "script.callFunction",
                Map.of(
                    "functionDeclaration",
                    function,
                    "arguments",
                    List.of(Map.of("sharedId", sharedId)),
                    "target",
                    Map.of("context", context),
                    "awaitPromise",
                    true)))
        .path("value")
        .asText();
  }

  /** Returns the value of a script's answer, or throws what the script threw. */
  static JsonNode value(JsonNode answer) {
    if (answer.path("type").asText().equals("exception")) {
      throw new BrowserException(answer.at("/exceptionDetails/text").asText());
    }
    return answer.get("result");
  }
}
