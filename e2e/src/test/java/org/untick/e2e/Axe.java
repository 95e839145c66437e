// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.untick.e2e.browser.Tab;

/** Looks for what shuts people out, with Deque's axe-core. */
final class Axe {

  private static final String LOAD = "(() => { %s\n; return typeof window.axe; })()";

  private static final String RUN =
      """
      axe.run(document, {resultTypes: ['violations', 'incomplete']}).then(found =>
        found.violations.map(each => each.id + ': ' + each.help + ': '
            + each.nodes.map(node => node.html + ' ' + (node.failureSummary ?? '')).join(' | ')))""";

  private Axe() {}

  /** Everything found in what a tab shows; empty if nothing is wrong. */
  static List<String> violations(Tab tab) {
    tab.evaluate(LOAD.formatted(source()));
    List<String> found = new ArrayList<>();
    for (JsonNode each : tab.evaluate(RUN)) {
      found.add(each.asText());
    }
    return found;
  }

  /** Fails if anything is wrong in what a tab shows, which comes to the front. */
  static void assertFine(Tab tab) {
    tab.bringToFront();
    assertThat(violations(tab)).isEmpty();
  }

  private static String source() {
    try (InputStream axe = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(axe.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
