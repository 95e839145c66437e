// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.untick.e2e.browser.Tab;

/**
 * A page that tries to notice an extension: all that its own scripts can see while its switch
 * appears. When a picture is fetched, or kept, is the browser's business.
 *
 * @param noticed changes to the document, events and calls, in order
 * @param holdings the document as text, and what else could keep a trace, each with its name
 */
record Hunter(List<String> noticed, List<String> holdings) {

  private static final int EXCERPT = 60;

  /** Begins to watch a page. */
  static void listen(Tab tab) {
    tab.evaluate("(() => { " + script("listen.js") + "\n})()");
  }

  /** What was noticed since, and what the page holds now. */
  static Hunter of(Tab tab) {
    return new Hunter(texts(tab.evaluate("noticed")), texts(tab.evaluate(script("holdings.js"))));
  }

  /** What this page holds otherwise than another does: an excerpt of both for each difference. */
  List<String> heldOtherwise(Hunter other) {
    return IntStream.range(0, holdings.size())
        .filter(i -> !holdings.get(i).equals(other.holdings.get(i)))
        .mapToObj(i -> difference(holdings.get(i), other.holdings.get(i)))
        .toList();
  }

  private static String difference(String one, String two) {
    int at = 0;
    while (at < Math.min(one.length(), two.length()) && one.charAt(at) == two.charAt(at)) {
      at++;
    }
    return one.substring(0, one.indexOf(':')) + ": " + around(one, at) + " <> " + around(two, at);
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - EXCERPT), Math.min(text.length(), at + EXCERPT));
  }

  /** The files of an extension that a page can fetch, knowing the extension's id. */
  static List<String> fetch(Tab tab, String base, List<String> files) {
    // A page without a policy of its own that would forbid the attempt.
    tab.open("https://www.linkedin.com/stand-in/img/icon.svg");
    return files.stream()
        .filter(
            file ->
                tab.evaluate("fetch('" + base + file + "').then(() => true, () => false)")
                    .asBoolean())
        .toList();
  }

  private static String script(String name) {
    try (InputStream in = Hunter.class.getResourceAsStream("/hunter/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }
}
