// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.detect;

import org.untick.setting.Items;
import org.untick.setting.State;

/** One element of LinkedIn's page, as far as detection looks at it. It is never changed. */
public interface PageElement {

  /** The attribute's value; empty when the element does not have it. */
  String attribute(String name);

  /**
   * What the {@code checked} property says, which changes without any mutation of the page: {@link
   * State#UNREADABLE} for a control that shows neither, null for anything but a native checkbox or
   * radio button.
   */
  State checked();

  /** The parent, or the host where this is the top of a shadow root; null at the very top. */
  PageElement parent();

  /** The element's text, at most {@link org.untick.setting.LabelText#LIMIT} units of it. */
  String text();

  /** The element with this id in the same tree, or null. */
  PageElement byId(String id);

  /** Descendants in the same tree that match a CSS selector, in document order. */
  Items<PageElement> all(String selector);

  /** Whether this element itself matches a selector. */
  boolean is(String selector);

  /** Whether this element is inside one that matches the selector, shadow roots crossed. */
  boolean within(String selector);

  /** Whether a person could see it: it has a box and is not hidden. */
  boolean shown();

  /** Whether both stand for the same element of the page. */
  boolean same(PageElement other);
}
