// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.browser.firefox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.untick.e2e.browser.BrowserException;

/**
 * The browser's own window, where scripts may do what a user does outside pages. BiDi shows it
 * under {@code moz:scope: "chrome"} if Firefox was started with {@code
 * --remote-allow-system-access}.
 *
 * @param bidi the connection
 */
record FirefoxWindow(Bidi bidi) {

  /**
   * Makes a language the browser's, and with it that of {@code browser.i18n}; must come before
   * extensions are installed. The preference {@code intl.locale.requested} alone does nothing on a
   * machine without a language pack (Debian: {@code firefox-esr-l10n-fr}), but the locale service
   * can be told that a language is available: the menus stay English, extensions speak it.
   */
  void chooseLanguage(String locale) {
    if (locale.equals("en")) {
      return;
    }
    String chosen =
        call(
            """
            locale => {
              Services.locale.availableLocales = [locale, 'en-US'];
              Services.locale.requestedLocales = [locale, 'en-US'];
              return Services.locale.appLocaleAsBCP47;
            }""",
            locale);
    if (!chosen.equals(locale)) {
      throw new BrowserException("Firefox does not take the language " + locale);
    }
  }

  /** Moves the focus from the address field, where a new tab has it, into the page. */
  void focusPage() {
    call("() => { gBrowser.selectedBrowser.focus(); return ''; }");
  }

  /** Returns the errors of pages' and extensions' scripts in the browser's own console. */
  List<String> errors() {
    return call("""
            () => Services.console.getMessageArray()
                .filter(m => m instanceof Ci.nsIScriptError && !(m.flags & m.warningFlag))
                .filter(m => /^(https|moz-extension):/.test(m.sourceName))
                .map(m => m.toString().replaceAll('\\n', ' ')).join('\\n')""")
        .lines()
        .toList();
  }

  /** What Firefox notes of its tabs to restore them; while it is driven, it keeps no file of it. */
  String openTabs() {
    return call(
        """
        async () => {
          const name = 'resource:///modules/sessionstore/TabStateFlusher.sys.mjs';
          await ChromeUtils.importESModule(name).TabStateFlusher.flushWindow(window);
          return SessionStore.getBrowserState();
        }""");
  }

  /** Restores tabs as after a start. */
  void restore(String tabs) {
    call("tabs => { SessionStore.setBrowserState(tabs); return ''; }", tabs);
  }

  /** Opens a page in a private window. */
  void openInPrivate(String url) {
    call("url => { openTrustedLinkIn(url, 'window', { private: true }); return ''; }", url);
  }

  /** Lets an extension into private windows, as its page among the add-ons does. */
  void allowInPrivate(String extensionId) {
    call(
        """
        async id => {
          const load = name => ChromeUtils.importESModule('resource://gre/modules/' + name);
          const { ExtensionPermissions } = load('ExtensionPermissions.sys.mjs');
          const { AddonManager } = load('AddonManager.sys.mjs');
          const leave = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
          await ExtensionPermissions.add(id, leave);
          await (await AddonManager.getAddonByID(id)).reload();
          return '';
        }""",
        extensionId);
  }

  private String call(String function, String... texts) {
    List<Map<String, String>> arguments =
        List.of(texts).stream().map(text -> Map.of("type", "string", "value", text)).toList();
    JsonNode window = bidi.send("browsingContext.getTree", Map.of("moz:scope", "chrome"));
    Map<String, Object> command =
        Map.of(
            "functionDeclaration",
            function,
            "arguments",
            arguments,
            "awaitPromise",
            true,
            "target",
            Map.of("context", window.at("/contexts/0/context").asText()));
    return BidiScript.value(bidi.send("script.callFunction", command)).path("value").asText();
  }
}
