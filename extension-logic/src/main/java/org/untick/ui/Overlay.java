// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.ui;

import org.untick.browser.Node;
import org.untick.highlight.Rect;

/**
 * Our one element on LinkedIn's page: a bare host with a closed shadow root, there only while
 * something is shown.
 */
final class Overlay {

  private Node host;
  private Node layer;

  /** Where marks are put; the host comes into the page with the first of them. */
  Node layer() {
    if (host == null) {
      host = Node.create("div");
      Node root = Node.closedRoot(host);
      root.add("style", Styles.text());
      layer = root.add("div").set("dir", Texts.direction());
    }
    return layer;
  }

  /** The window's coordinates of the point from which marks are placed. */
  Rect origin() {
    return host.box();
  }

  /** Whether the page threw our element away. */
  boolean lost() {
    return host != null && !host.connected();
  }

  /** Takes our element out of the page. */
  void remove() {
    if (host != null) {
      host.remove();
    }
    host = null;
    layer = null;
  }
}
