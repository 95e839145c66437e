// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.untick.e2e.browser.BrowserSession;
import org.untick.e2e.browser.Tab;
import org.untick.e2e.page.OurPage;
import org.untick.e2e.standin.StandIn;

/** The popup, open in a tab of its own, and through it the extension's storage and messages. */
final class Popup extends OurPage {

  private static final String LISTEN =
      """
      (() => {
        window.heard = [];
        chrome.runtime.onMessage.addListener(text => { heard.push(String(text)); });
      })()""";

  Popup(Tab tab) {
    super(tab);
    tab().evaluate(LISTEN);
  }

  /** The state of every setting listed, by id. */
  Map<String, String> states() {
    Map<String, String> states = new TreeMap<>();
    tab()
        .evaluate(
            "[...document.querySelectorAll('[data-setting][data-state]')]"
                + ".map(e => [e.dataset.setting, e.dataset.state])")
        .forEach(pair -> states.put(pair.get(0).asText(), pair.get(1).asText()));
    return states;
  }

  /** The settings in the order in which they are listed. */
  List<String> inOrder() {
    return told("[...document.querySelectorAll('[data-setting]')].map(e => e.dataset.setting)");
  }

  private List<String> told(String expression) {
    return StreamSupport.stream(tab().evaluate(expression).spliterator(), false)
        .map(JsonNode::asText)
        .toList();
  }

  String state(String setting) {
    return states().getOrDefault(setting, "not listed");
  }

  /** All that is written beside a setting, what is folded away included. */
  String text(String setting) {
    return property(row(setting), "textContent");
  }

  /** All that can be read in the popup now. */
  String text() {
    return read("body");
  }

  /** How to find the entry of a setting. */
  static String row(String setting) {
    return "[data-setting=\"" + setting + "\"]";
  }

  /** Waits until a switch of the popup's own is on, or off. */
  void waitForSwitch(String css, boolean on) {
    waitUntil(css + " is " + on, () -> property(css, "ariaChecked").equals(Boolean.toString(on)));
  }

  /** Opens the popup again in its tab, which has been elsewhere. */
  void open(BrowserSession session) {
    tab().open(session.extensionBaseUrl() + "popup.html");
    tab().evaluate(LISTEN);
  }

  /** Opens the popup anew, and waits until it is drawn. */
  void reload() {
    tab().reload();
    tab().evaluate(LISTEN);
    waitUntil("the popup is drawn", () -> !states().isEmpty());
  }

  /** Waits until a page was opened in a tab of its own, and closes that. */
  void waitForOpened(StandIn site, String path) {
    waitForRequest(site, path);
    waitUntil(path + " is read", () -> heard().findAny().isPresent());
    tab()
        .evaluate(
            "chrome.tabs.query({}).then(all =>"
                + " chrome.tabs.remove(Math.max(...all.map(each => each.id))))");
  }

  /** Waits until some page asks the site for a path. */
  void waitForRequest(StandIn site, String path) {
    waitUntil(path + " is opened", () -> site.requests().contains("GET " + path));
  }

  /** Waits until the popup shows this state of a setting. */
  void waitFor(String setting, String state) {
    waitUntil("the popup says " + state + " of " + setting, () -> state(setting).equals(state));
  }

  /** Waits until a setting's entry contains these words. */
  void waitForWords(String setting, String words) {
    waitUntil(
        "the popup says \"" + words + "\" of " + setting, () -> text(setting).contains(words));
  }

  /** Waits until a setting's entry no longer contains these words. */
  void waitForNoWords(String setting, String words) {
    waitUntil(
        "the popup no longer says \"" + words + "\" of " + setting,
        () -> !text(setting).contains(words));
  }

  /** Forgets everything the extension has stored; the popup is opened anew. */
  void forgetEverything() {
    tab().evaluate("chrome.storage.local.clear()");
    reload();
  }

  /** Everything in the extension's storage. */
  JsonNode storage() {
    return tab().evaluate("chrome.storage.local.get(null)");
  }

  /** Waits until some account's stored status has this, such as a setting's id and its state. */
  void waitForStatus(String words) {
    waitUntil(
        "\"" + words + "\" is stored",
        () ->
            storage().properties().stream()
                .filter(entry -> entry.getKey().startsWith("status:"))
                .anyMatch(entry -> entry.getValue().asText().contains(words)));
  }

  /** Waits until a text is stored. */
  void waitForStored(String key, String text) {
    waitUntil(text + " is stored", () -> storage().path(key).asText().equals(text));
  }

  /** Stores a text as the extension would. */
  void store(String key, String text) {
    tab().evaluate("chrome.storage.local.set({" + quote(key) + ": " + quote(text) + "})");
  }

  /** Sends something to the extension's other scripts. */
  void send(String expression) {
    tab().evaluate("chrome.runtime.sendMessage(" + expression + ").then(() => 0, () => 0)");
  }

  /** What the scripts on LinkedIn's pages have told since the popup was drawn, in order. */
  Stream<String> heard() {
    return told("heard").stream();
  }

  /** Waits until a script on one of LinkedIn's pages tells something with these words. */
  void waitToHear(String words) {
    waitUntil("\"" + words + "\" is told", () -> heard().anyMatch(text -> text.contains(words)));
  }

  /** Forgets what was heard. */
  void forgetHeard() {
    tab().evaluate("heard.length = 0");
  }
}
