// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.browser;

import org.teavm.jso.JSObject;
import org.untick.detect.PageElement;
import org.untick.detect.PageView;
import org.untick.setting.Items;

/**
 * The real page. It knows the trees a control can be in: the document, open shadow roots under any
 * element, and same-origin frames.
 */
public final class DomPage implements PageView {

  private final JSObject document = Window.document();
  private Items<Root> roots = new Items<>();
  private int arrivedAt = Window.now();
  private int changedAt = arrivedAt;

  /** Begins to look at the page that is there. */
  public DomPage() {
    roots.add(new Root(document));
  }

  /** Notes that another page was come to without a load. */
  public void arrived() {
    arrivedAt = Window.now();
    changedAt = arrivedAt;
  }

  /** When this page was come to, in milliseconds on the window's clock. */
  int arrivedAt() {
    return arrivedAt;
  }

  /** Notes that the page changed. */
  public void changed() {
    changedAt = Window.now();
  }

  /** All trees known so far, the document first. */
  Items<Root> roots() {
    return roots;
  }

  /**
   * Looks for shadow roots and frames below a node and remembers them.
   *
   * @return the trees that are new
   */
  Items<Root> discover(JSObject node) {
    var found = new Items<Root>();
    discover(node, found);
    return found;
  }

  private void discover(JSObject node, Items<Root> found) {
    JSObject trees = Dom.trees(node);
    int length = Dom.length(trees);
    for (int i = 0; i < length; i++) {
      note(Dom.item(trees, i), found);
    }
  }

  private void note(JSObject root, Items<Root> found) {
    if (knows(root)) {
      return;
    }
    var tree = new Root(root);
    roots.add(tree);
    found.add(tree);
    discover(root, found);
  }

  private boolean knows(JSObject root) {
    for (Root known : roots) {
      if (Dom.same(known.node(), root)) {
        return true;
      }
    }
    return false;
  }

  /** Forgets trees that left the page. */
  public void forgetGone() {
    var left = new Items<Root>();
    for (Root root : roots) {
      if (root.node() == document || Dom.attached(root.node())) {
        left.add(root);
      }
    }
    roots = left;
  }

  @Override
  public String path() {
    return Window.path();
  }

  @Override
  public String language() {
    return Window.language();
  }

  @Override
  public Items<PageElement> all(String selector) {
    var found = new Items<PageElement>();
    for (Root root : roots) {
      DomElement.addAll(found, root.node(), selector);
    }
    return found;
  }

  @Override
  public boolean loaded() {
    return Window.loaded();
  }

  @Override
  public int age() {
    return Window.now() - arrivedAt;
  }

  @Override
  public int quiet() {
    return Window.now() - changedAt;
  }
}
