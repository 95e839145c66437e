// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.untick.e2e.browser.Tab;

/**
 * All that a page's own script could notice while its switch appears. When a picture is fetched, or
 * kept, is the browser's business.
 *
 * @param noticed changes to the document and events, in order
 * @param holdings the document as text, and what else could keep a trace
 */
record Witness(List<String> noticed, List<String> holdings) {

  private static final String LISTEN =
      """
      (() => {
        const noticed = window.noticed = [];
        const names = nodes => [...nodes].map(node => node.nodeName.toLowerCase()).join('+');
        new MutationObserver(records => records.forEach(record => noticed.push(
            [record.type, names([record.target]), record.attributeName ?? '',
              names(record.addedNodes), names(record.removedNodes)].join(' '))))
          .observe(document,
              {subtree: true, childList: true, attributes: true, characterData: true});
        ['securitypolicyviolation', 'error', 'unhandledrejection', 'message', 'storage', 'scroll',
          'resize', 'focusin', 'animationstart', 'animationend', 'transitionrun', 'transitionend']
          .forEach(type => addEventListener(type, ({target}) =>
              target.closest?.('#app') || noticed.push(`${type} at ${target.nodeName}`), true));
      })()""";

  private static final String HOLDINGS =
      """
      (async () => Object.entries({
        document: document.documentElement.outerHTML,
        globals: Object.getOwnPropertyNames(window).sort(),
        ownProperties: Object.getOwnPropertyNames(document),
        cookie: document.cookie,
        stored: [localStorage.length, sessionStorage.length],
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).length,
        styles: [document.styleSheets.length, document.adoptedStyleSheets.length],
        fonts: document.fonts.size,
        animations: document.getAnimations().length,
        selection: `${getSelection()}`,
        focused: document.activeElement.localName,
        requested: performance.getEntriesByType('resource').map(each => each.name)
            .filter(name => !name.endsWith('.svg')).sort(),
      }).map(([name, value]) => `${name}: ${JSON.stringify(value)}`))()""";

  /** Begins to watch a page. */
  static void listen(Tab tab) {
    tab.evaluate(LISTEN);
  }

  /** What was noticed since, and what the page holds now. */
  static Witness of(Tab tab) {
    return new Witness(texts(tab.evaluate("noticed")), texts(tab.evaluate(HOLDINGS)));
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }
}
