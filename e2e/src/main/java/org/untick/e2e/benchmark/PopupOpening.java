// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.benchmark;

import java.time.Duration;
import org.untick.e2e.browser.Tab;
import org.untick.e2e.browser.chromium.ChromiumSession;

/**
 * How long Untick's popup takes until every setting is listed, painted, and takes a click. It is
 * opened in a tab, as no driver can open a popup's own window; starting a process for it is not in
 * the time.
 */
final class PopupOpening {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** The first task after the frame that painted the list. */
  private static final String WATCH =
      """
      if (location.pathname === '/popup.html') {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => window.openAfter ??= performance.now();
        const observer = new MutationObserver(() => {
          if (!document.querySelector('[data-setting]')) return;
          observer.disconnect();
          requestAnimationFrame(() => channel.port2.postMessage(0));
        });
        observer.observe(document, {subtree: true, childList: true});
      }""";

  private PopupOpening() {}

  /** Makes the browser ready for {@link #measure}. */
  static void prepare(ChromiumSession session) {
    session.runFirst(WATCH);
  }

  static void measure(Contender contender, Samples samples) {
    try (Tab popup = contender.session().extensionPage("popup.html")) {
      popup.waitUntil("the popup is open", PATIENCE, () -> popup.evaluate("openAfter").isNumber());
      samples.of("popup", contender.candidate()).add(popup.evaluate("openAfter").asDouble());
    }
  }
}
