// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.detect;

import org.jsoup.nodes.Element;
import org.untick.setting.Items;
import org.untick.setting.LabelText;
import org.untick.setting.State;

/** An element of a page in memory. */
public record HtmlElement(HtmlPage page, Element element) implements PageElement {

  private static final String NATIVE = "input[type=checkbox],input[type=radio]";
  private static final String HIDDEN =
      "[hidden],[style~=display:\\s*none],[style~=visibility:\\s*hidden]";

  @Override
  public String attribute(String name) {
    return element.attr(name);
  }

  @Override
  public State checked() {
    return is(NATIVE) ? page.property(element) : null;
  }

  @Override
  public PageElement parent() {
    Element parent = page.around(element);
    return parent == null ? null : new HtmlElement(page, parent);
  }

  @Override
  public String text() {
    String text = element.wholeText().replaceAll("\\s+", " ");
    return text.substring(0, Math.min(text.length(), LabelText.LIMIT));
  }

  @Override
  public PageElement byId(String id) {
    Element found = id.isEmpty() ? null : element.root().getElementById(id);
    return found == null ? null : new HtmlElement(page, found);
  }

  @Override
  public Items<PageElement> all(String selector) {
    return page.below(element, selector);
  }

  @Override
  public boolean is(String selector) {
    return element.is(Selectors.of(selector));
  }

  @Override
  public boolean within(String selector) {
    for (Element at = element; at != null; at = page.around(at.root())) {
      if (at.closest(Selectors.of(selector)) != null) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean shown() {
    for (Element at = element; at != null; at = page.around(at)) {
      if (at.is(Selectors.of(HIDDEN))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean same(PageElement other) {
    return element.equals(((HtmlElement) other).element);
  }

  /** Takes the element out of the page. */
  void remove() {
    element.remove();
  }
}
