// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.untick.e2e.browser.Tab;

/** The popup, open in a tab of its own, and through it the extension's storage and messages. */
final class Popup {

  private static final Duration SOON = Duration.ofSeconds(8);
  private static final String LISTEN =
      """
      (() => {
        window.heard = [];
        chrome.runtime.onMessage.addListener(text => { heard.push(String(text)); });
      })()""";

  private final Tab tab;

  Popup(Tab tab) {
    this.tab = tab;
    tab.evaluate(LISTEN);
  }

  Tab tab() {
    return tab;
  }

  /** The state of every setting listed, by id. */
  Map<String, String> states() {
    Map<String, String> states = new TreeMap<>();
    tab.evaluate(
            "[...document.querySelectorAll('[data-setting][data-state]')]"
                + ".map(e => [e.dataset.setting, e.dataset.state])")
        .forEach(pair -> states.put(pair.get(0).asText(), pair.get(1).asText()));
    return states;
  }

  String state(String setting) {
    return states().getOrDefault(setting, "not listed");
  }

  /** All that is written beside a setting, what is folded away included. */
  String text(String setting) {
    return text("[data-setting=\"" + setting + "\"]", "textContent");
  }

  /** All that can be read in the popup now. */
  String text() {
    return text("body", "innerText");
  }

  private String text(String css, String property) {
    return tab.evaluate("document.querySelector('" + css + "')?." + property + " ?? ''").asText();
  }

  /** Waits until the popup shows this state of a setting. */
  void waitFor(String setting, String state) {
    tab.waitUntil(
        "the popup says " + state + " of " + setting, SOON, () -> state(setting).equals(state));
  }

  /** Waits until a setting's entry contains these words. */
  void waitForWords(String setting, String words) {
    tab.waitUntil(
        "the popup says \"" + words + "\" of " + setting,
        SOON,
        () -> text(setting).contains(words));
  }

  /** Waits until a setting's entry no longer contains these words. */
  void waitForNoWords(String setting, String words) {
    tab.waitUntil(
        "the popup no longer says \"" + words + "\" of " + setting,
        SOON,
        () -> !text(setting).contains(words));
  }

  /** Forgets everything the extension has stored; the popup is drawn anew. */
  void forgetEverything() {
    tab.evaluate("chrome.storage.local.clear()");
    tab.waitUntil(
        "the popup knows nothing",
        SOON,
        () -> states().values().stream().allMatch("unknown"::equals));
    forgetHeard();
  }

  /** Everything in the extension's storage. */
  JsonNode storage() {
    return tab.evaluate("chrome.storage.local.get(null)");
  }

  /** Stores a text as the extension would. */
  void store(String key, String text) {
    tab.evaluate("chrome.storage.local.set({" + quote(key) + ": " + quote(text) + "})");
  }

  /** Sends something to the extension's other scripts. */
  void send(String expression) {
    tab.evaluate("chrome.runtime.sendMessage(" + expression + ").then(() => 0, () => 0)");
  }

  /** What the scripts on LinkedIn's pages have told since the popup was drawn, in order. */
  Stream<String> heard() {
    return StreamSupport.stream(tab.evaluate("heard").spliterator(), false).map(JsonNode::asText);
  }

  /** Forgets what was heard. */
  void forgetHeard() {
    tab.evaluate("heard.length = 0");
  }

  private static String quote(String text) {
    return com.fasterxml.jackson.databind.node.TextNode.valueOf(text).toString();
  }
}
