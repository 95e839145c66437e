// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.tour;

import org.untick.e2e.browser.Tab;

/**
 * A viewport's size in CSS pixels.
 *
 * @param width how wide it is
 * @param height how high it is
 */
record Size(int width, int height) {
  /** A window on a desk. */
  static final Size DESKTOP = new Size(1280, 800);

  /** A window as high as a whole category. */
  static final Size TALL = new Size(1280, 1400);

  /** A phone, or a narrow window. */
  static final Size NARROW = new Size(400, 800);

  /** The popup below the toolbar. */
  static final Size POPUP = new Size(400, 600);

  /** Wide enough for the site's three columns, and no wider: a picture for a page of text. */
  static final Size PICTURE = new Size(1240, 800);

  /** The same, as high as a whole category. */
  static final Size TALL_PICTURE = new Size(1240, 1130);

  /** Gives a tab this size. */
  void applyTo(Tab tab) {
    tab.resize(width, height);
  }
}
