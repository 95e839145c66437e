// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.browser;

import org.teavm.jso.JSObject;
import org.untick.detect.PageElement;
import org.untick.highlight.Rect;
import org.untick.setting.Items;
import org.untick.setting.LabelText;
import org.untick.setting.State;

/** An element of the real page. */
public final class DomElement implements PageElement {

  private static final int DEPTH = 64;
  private static final int ANCESTORS = 4;

  /** The least width, in pixels, of something that can be pointed at. */
  private static final int SEEN = 9;

  /** How high a line of control and label is at most, in pixels. */
  private static final int HIGH = 160;

  final JSObject element;

  DomElement(JSObject element) {
    this.element = element;
  }

  static PageElement of(JSObject element) {
    return element == null ? null : new DomElement(element);
  }

  static void addAll(Items<PageElement> to, JSObject root, String selector) {
    JSObject found = Dom.all(root, selector);
    int length = Dom.length(found);
    for (int i = 0; i < length; i++) {
      to.add(new DomElement(Dom.item(found, i)));
    }
  }

  @Override
  public String attribute(String name) {
    return Dom.attribute(element, name);
  }

  @Override
  public State checked() {
    int checked = Dom.checked(element);
    if (checked == 0) {
      return null;
    }
    return checked == 1 ? State.ON : checked == 2 ? State.OFF : State.UNREADABLE;
  }

  @Override
  public PageElement parent() {
    return of(Dom.parent(element));
  }

  @Override
  public String text() {
    return Dom.text(element, LabelText.LIMIT);
  }

  @Override
  public PageElement byId(String id) {
    return of(Dom.byId(element, id));
  }

  @Override
  public Items<PageElement> all(String selector) {
    var found = new Items<PageElement>();
    addAll(found, element, selector);
    return found;
  }

  @Override
  public boolean is(String selector) {
    return Dom.matches(element, selector);
  }

  @Override
  public boolean within(String selector) {
    JSObject at = element;
    for (int depth = 0; at != null && depth < DEPTH; depth++) {
      if (Dom.closest(at, selector)) {
        return true;
      }
      at = Dom.host(at);
    }
    return false;
  }

  @Override
  public boolean shown() {
    return Dom.shown(element);
  }

  @Override
  public boolean same(PageElement other) {
    return Dom.same(element, ((DomElement) other).element);
  }

  /** Whether the element is still in the page. */
  public boolean connected() {
    return Dom.connected(element);
  }

  /** Where the element stands in the window, frames added up; in whole CSS pixels. */
  public Rect box() {
    JSObject box = Dom.box(element);
    int x = Dom.number(box, 0);
    int y = Dom.number(box, 1);
    JSObject frame = Dom.frameOf(element);
    if (frame != null) {
      JSObject outer = Dom.box(frame);
      x += Dom.number(outer, 0) + Dom.borderLeft(frame);
      y += Dom.number(outer, 1) + Dom.borderTop(frame);
    }
    return new Rect(x, y, Dom.number(box, 2), Dom.number(box, 3));
  }

  /**
   * What a person sees of this control: itself, or where it is hidden or a point in size, as a
   * native box under a drawn toggle often is, the nearest ancestor that has an area.
   */
  public DomElement anchor() {
    return new DomElement(Dom.wider(element, SEEN));
  }

  /** The line that holds this control, which stands in a box, and its label. */
  public Rect line(Rect box) {
    Rect line = new DomElement(Dom.wider(element, 3 * box.width())).box();
    return line.height() < HIGH ? line : box;
  }

  /** The level on which the element lies: its outermost ancestor's that is on one. */
  public int level() {
    return Dom.level(element);
  }

  /** Whether something else, such as a sticky header, is in front of the upper or lower edge. */
  public boolean covered() {
    Rect box = box();
    int x = box.x() + box.width() / 2;
    return covered(x, box.y() + 2) || covered(x, box.bottom() - 3);
  }

  /** Where a scrolling box has clipped it away, what is in front is none of its own either. */
  private boolean covered(int x, int y) {
    JSObject front = Dom.front(x, y);
    JSObject frame = Dom.frameOf(element);
    if (front == null || frame != null) {
      return front != null && !Dom.same(frame, front);
    }
    JSObject at = element;
    for (int level = 0; level < ANCESTORS && at != null; level++) {
      if (Dom.contains(at, front)) {
        return false;
      }
      at = Dom.parent(at);
    }
    return true;
  }
}
