// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.page;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.untick.e2e.browser.BrowserException;
import org.untick.e2e.browser.Tab;

/** A page of the extension's own, open in a tab of its own. */
public abstract class OurPage {

  private static final Duration SOON = Duration.ofSeconds(10);
  private static final Duration ARRIVAL = Duration.ofSeconds(2);
  private static final int ATTEMPTS = 5;

  /** Notices a click on something, or within it. */
  private static final String ATTEND =
      """
      (css => {
        window.clicked = false;
        addEventListener('click', e => { clicked ||= !!e.target.closest(css); }, {capture: true});
      })(%s)""";

  private final Tab tab;

  /** A page that is open in this tab. */
  protected OurPage(Tab tab) {
    this.tab = tab;
  }

  /** The tab it is open in. */
  public final Tab tab() {
    return tab;
  }

  /**
   * Clicks something, with the page in front for that moment. News may move it away from under the
   * mouse, so that the click goes elsewhere; then it is clicked again, as a person would.
   */
  public final void click(String css) {
    tab.bringToFront();
    for (int i = 0; i < ATTEMPTS; i++) {
      tab.evaluate(ATTEND.formatted(quote(css)));
      tab.click(css);
      if (arrived()) {
        return;
      }
    }
    throw new BrowserException("No click arrived at " + css + "; the page says: " + read("body"));
  }

  /** Firefox may have done its part before the page hears of the click. */
  private boolean arrived() {
    try {
      tab.waitUntil("the click arrives", ARRIVAL, this::heard);
      return true;
    } catch (BrowserException elsewhere) {
      return false;
    }
  }

  /** A page that gives way to another does so because of the click. */
  private boolean heard() {
    try {
      return tab.evaluate("window.clicked ?? true").asBoolean();
    } catch (BrowserException gone) {
      return true;
    }
  }

  /** What can be read now in the first element that a selector finds. */
  public final String read(String css) {
    return property(css, "innerText");
  }

  /** What can be read in all elements that a selector finds. */
  public final List<String> texts(String css) {
    var all = tab.evaluate("[...document.querySelectorAll('" + css + "')].map(e => e.innerText)");
    return IntStream.range(0, all.size()).mapToObj(i -> all.get(i).asText()).toList();
  }

  /** A property of the first element that a selector finds; empty if there is none. */
  protected final String property(String css, String property) {
    return tab.evaluate("document.querySelector('" + css + "')?." + property + " ?? ''").asText();
  }

  /** Whether something is there to be seen. */
  public final boolean isShown(String css) {
    return property(css, "checkVisibility()").equals("true");
  }

  /** Waits until something is there to be seen. */
  public final void waitForShown(String css) {
    waitUntil(css + " is shown", () -> isShown(css));
  }

  /** Waits until something is no longer to be seen. */
  public final void waitForHidden(String css) {
    waitUntil(css + " is hidden", () -> !isShown(css));
  }

  /** Waits until these words can be read in the first element that a selector finds. */
  public final void waitToRead(String css, String words) {
    waitUntil(css + " says " + words, () -> read(css).contains(words));
  }

  /** Waits until something holds. */
  protected final void waitUntil(String what, BooleanSupplier condition) {
    try {
      tab.waitUntil(what, SOON, condition);
    } catch (BrowserException e) {
      throw new BrowserException(e.getMessage() + " The page says: " + read("body"), e);
    }
  }

  /** A text as it is written in a script. */
  protected static String quote(String text) {
    return TextNode.valueOf(text).toString();
  }
}
