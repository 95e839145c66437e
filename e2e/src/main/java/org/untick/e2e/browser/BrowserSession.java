// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.browser;

import java.util.List;
import org.untick.e2e.browser.chromium.ChromiumSession;
import org.untick.e2e.browser.firefox.FirefoxSession;

/**
 * A running browser with a profile of its own, gone without trace when closed: process tree and
 * profile folder are removed on {@link #close()}, when the launch fails, and when the JVM ends.
 *
 * <p>A start costs one to three seconds, so tests keep one session per class. A session and its
 * tabs belong to one thread.
 */
public interface BrowserSession extends AutoCloseable {

  /**
   * Starts a browser.
   *
   * @param kind which one
   * @param options how
   * @return the running browser, with one blank tab
   * @throws BrowserException if it is not installed or does not start; the message says what to do
   */
  static BrowserSession launch(BrowserKind kind, LaunchOptions options) {
    return switch (kind) {
      case CHROMIUM -> ChromiumSession.launch(options);
      case FIREFOX -> FirefoxSession.launch(options);
    };
  }

  /** Returns which browser this is. */
  BrowserKind kind();

  /** Returns the browser's own version, such as {@code 156.0.8078.79}. */
  String version();

  /** Returns the first tab. */
  Tab tab();

  /** Opens another tab, in front. */
  Tab newTab();

  /**
   * Opens one of the extension's own pages in a tab of its own.
   *
   * @param file the page's path in the extension, such as {@code popup.html}
   * @return the tab, loaded
   */
  Tab extensionPage(String file);

  /** Returns the extension's id as the browser knows it. */
  String extensionId();

  /** Returns the address the extension's own files have, with a slash at its end. */
  String extensionBaseUrl();

  /**
   * Takes the extension away while the browser runs: Chromium disables it, Firefox uninstalls it.
   * To the extension's content scripts the two are alike. Returns when the browser says it is done;
   * pages may hear of it a little later.
   */
  void unloadExtension();

  /** All tabs that are open. */
  List<Tab> tabs();

  /** Ends the browser and starts it again with its profile, and with the tabs that were open. */
  BrowserSession restart();

  /** Ends the browser and removes its profile. Does nothing the second time. */
  @Override
  void close();
}
