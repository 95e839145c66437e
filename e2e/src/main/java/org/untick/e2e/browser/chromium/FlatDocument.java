// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.browser.chromium;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Finds closed shadow roots with {@code DOM.getFlattenedDocument}, which looks into closed roots
 * and frames. {@code DOM.getDocument} answers with a nested tree that no JSON reader takes for a
 * page nested ten thousand deep; {@code DOMSnapshot.captureSnapshot} is flat too but leaves the
 * roots themselves out, and with them a host whose root is empty.
 */
final class FlatDocument {
  private static final Map<String, Object> WHOLE = Map.of("depth", -1, "pierce", true);

  private FlatDocument() {}

  /**
   * Returns the backend node ids of closed roots whose hosts have neither attributes nor children.
   */
  static List<Integer> closedRootsOnBareHosts(Cdp cdp) {
    cdp.send("DOM.enable", Map.of());
    try {
      return stream(cdp.send("DOM.getFlattenedDocument", WHOLE).get("nodes"))
          .filter(node -> node.path("attributes").isEmpty())
          .filter(node -> node.path("childNodeCount").asInt() == 0)
          .flatMap(node -> stream(node.path("shadowRoots")))
          .filter(root -> root.get("shadowRootType").asText().equals("closed"))
          .map(root -> root.get("backendNodeId").asInt())
          .toList();
    } finally {
      // While enabled, every change in the page is reported: too much for pages that are timed.
      cdp.send("DOM.disable", Map.of());
    }
  }

  private static Stream<JsonNode> stream(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }
}
