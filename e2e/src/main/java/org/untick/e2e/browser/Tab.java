// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * One tab of a running browser. All input is real: the browser makes the events from it, so {@code
 * event.isTrusted} is true.
 *
 * <p>A selector is CSS; {@code >>>} between two selectors steps into the open shadow root of what
 * the left one finds, or into its document if that is an iframe of the same origin: {@code
 * "iframe.legacy >>> my-switch >>> button"}.
 */
public interface Tab extends AutoCloseable {

  /** Opens an address and waits for its load event, through redirects. */
  void open(String url);

  /** Goes one entry back and waits for the page; fails if there is none. */
  void back();

  /** Goes one entry forward and waits for the page; fails if there is none. */
  void forward();

  /** Loads the page again and waits for it. */
  void reload();

  /**
   * Computes an expression in the page's main world. Statements go into a function: {@code (() => {
   * ...; return x })()}.
   *
   * @param expression a JavaScript expression; promises are awaited
   * @return its value as JSON; JSON null for undefined
   * @throws BrowserException with the page's error text, if it throws or rejects
   */
  JsonNode evaluate(String expression);

  /**
   * Clicks the centre of the first element a selector finds; waits up to five seconds for it and
   * scrolls it into view. Whatever lies on top there gets the click, as with a person's.
   */
  void click(String selector);

  /** Clicks a point of the viewport, in CSS pixels. */
  void clickAt(double x, double y);

  /** Clicks an element inside Untick's closed shadow root. */
  void clickInMark(String css);

  /**
   * Presses and releases a key.
   *
   * @param key a {@code KeyboardEvent.key} value or one character, with modifiers before it: {@code
   *     Tab}, {@code Shift+Tab}, {@code Escape}, {@code Enter}, {@code Space}, {@code a}
   */
  void press(String key);

  /** Turns the mouse wheel over the middle of the viewport, by CSS pixels. */
  void scroll(int dx, int dy);

  /** Gives the viewport another size, in CSS pixels. */
  void resize(int width, int height);

  /** Returns what Untick draws now, in document order: see {@link Mark}. */
  List<Mark> marks();

  /**
   * Counts the elements in the page, frames included, that have a closed shadow root and neither
   * attributes nor children: Untick's hosts, as no page in these tests has any such.
   */
  int hostElements();

  /**
   * Calls a function with Untick's closed shadow root.
   *
   * @param function a JavaScript function of one argument; promises are awaited
   * @return what it returns, as JSON
   * @throws BrowserException if no such root is in the page, or with the function's error text
   */
  JsonNode shadowEvaluate(String function);

  /**
   * Returns what the browser's console has called an error so far, whether the page's or an
   * extension's script is to blame; Firefox keeps one list for all tabs.
   */
  List<String> errors();

  /** Returns a PNG of the viewport, in device pixels. */
  byte[] screenshot();

  /** Returns the tab's present address. */
  String url();

  /** Brings the tab to the front; pages behind it are hidden and their timers slow. */
  void bringToFront();

  /** Closes the tab. */
  @Override
  void close();

  /**
   * Waits until something holds; errors while asking count as "not yet".
   *
   * @param description what is waited for, as in "Timed out after 5 s waiting until ..."
   * @param timeout how long at most
   * @param condition asked every 25 ms
   * @throws BrowserException if it does not come to hold in time
   */
  default void waitUntil(String description, Duration timeout, BooleanSupplier condition) {
    Waiting.until(description, timeout, condition);
  }
}
