// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.browser;

/** The JavaScript that runs in pages on behalf of the tests: the same in both browsers. */
final class InPage {
  /** A function of a closed root: all that carries {@code data-part}, as {@link Mark} reads it. */
  static final String MARKS =
      """
      root => {
        const near = (element, name) => element.closest(`[${name}]`)?.getAttribute(name) ?? '';
        const offset = element => {
          let [x, y] = [0, 0];
          let frame = element.ownerDocument.defaultView.frameElement;
          for (; frame; frame = frame.ownerDocument.defaultView.frameElement) {
            const box = frame.getBoundingClientRect();
            x += box.x + frame.clientLeft;
            y += box.y + frame.clientTop;
          }
          return {x, y};
        };
        return [...root.querySelectorAll('[data-part]')].map(element => {
          const box = element.getBoundingClientRect();
          const from = offset(element);
          const shown = element.checkVisibility(
              {opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true});
          return {
            setting: near(element, 'data-setting'),
            state: near(element, 'data-state'),
            part: element.getAttribute('data-part'),
            rect: {x: box.x + from.x, y: box.y + from.y, width: box.width, height: box.height},
            text: (element.innerText ?? element.textContent).trim(),
            visible: shown && box.width > 0 && box.height > 0,
            attributes: Object.fromEntries([...element.attributes].map(a => [a.name, a.value])),
          };
        });
      }""";

  /**
   * A function of a document or root and a selector: scrolls what it finds into view if need be,
   * and returns its centre in the top viewport, or null if there is no such element with a box.
   */
  static final String CENTRE =
      """
      (start, selector) => {
        let [scope, element] = [start, null];
        for (const step of selector.split('>>>')) {
          element = scope?.querySelector(step.trim());
          if (!element) return null;
          scope = element.shadowRoot ?? element.contentDocument;
        }
        const inside = (box, view) => box.top >= 0 && box.left >= 0
            && box.bottom <= view.innerHeight && box.right <= view.innerWidth;
        let view = element.ownerDocument.defaultView;
        if (!inside(element.getBoundingClientRect(), view) || view.frameElement) {
          element.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
        }
        const box = element.getBoundingClientRect();
        if (!box.width || !box.height) return null;
        let [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        for (; view.frameElement; view = view.parent) {
          const frame = view.frameElement.getBoundingClientRect();
          x += frame.x + view.frameElement.clientLeft;
          y += frame.y + view.frameElement.clientTop;
        }
        return {x, y};
      }""";

  /** An expression that changes with every history entry and every document. */
  static final String ENTRY =
      "[location.href, performance.timeOrigin, globalThis.navigation?.currentEntry?.key].join()";

  /** An expression: whether the page has loaded. */
  static final String LOADED = "document.readyState === 'complete'";

  private InPage() {}

  /** Returns an expression for the JSON text of another's value, awaited. */
  static String toJson(String expression) {
    return "Promise.resolve(("
        + expression
        + "\n)).then(value => value === undefined ? 'null' : JSON.stringify(value))";
  }
}
