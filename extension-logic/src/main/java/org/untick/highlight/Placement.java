// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.highlight;

import org.untick.setting.Items;

/**
 * Finds a place for a callout: beside the control in reading direction, before it, below, above.
 * The control itself is never covered, another control only if there is no other place.
 */
public final class Placement {

  /** Free space between control and callout, in pixels; the ring stands in it. */
  public static final int GAP = 14;

  private static final int EDGE = 8;

  private final Rect control;
  private final Rect view;
  private final Items<Rect> obstacles;

  /**
   * Prepares to place a callout.
   *
   * @param control what it belongs to
   * @param view what is visible of the page
   * @param obstacles what should stay uncovered: other controls and callouts already placed
   */
  public Placement(Rect control, Rect view, Items<Rect> obstacles) {
    this.control = control;
    this.view = view;
    this.obstacles = obstacles;
  }

  /**
   * The best place for a callout of this size.
   *
   * @param rightToLeft whether the page reads from right to left
   */
  public Rect place(int width, int height, boolean rightToLeft) {
    int level = clamp(control.y() - GAP, view.y() + EDGE, view.bottom() - height - EDGE);
    var after = new Rect(control.right() + GAP, level, width, height);
    var before = new Rect(control.x() - GAP - width, level, width, height);
    int start = rightToLeft ? control.x() : control.right() - width;
    int x = clamp(start, view.x() + EDGE, view.right() - width - EDGE);
    var below = new Rect(x, control.bottom() + GAP, width, height);
    var above = new Rect(x, control.y() - GAP - height, width, height);
    Rect first = rightToLeft ? before : after;
    Rect second = rightToLeft ? after : before;
    return better(better(first, below), better(above, second));
  }

  private Rect better(Rect one, Rect other) {
    return cost(other) < cost(one) ? other : one;
  }

  /** Covering the control is worst, then covering others, then standing out of view sideways. */
  private int cost(Rect place) {
    int area = place.width() * place.height();
    int cost = area - place.overlap(view);
    if (place.x() < view.x() || place.right() > view.right()) {
      cost += 20 * area;
    }
    for (Rect obstacle : obstacles) {
      cost += 4 * place.overlap(obstacle);
    }
    return cost + (place.overlap(control) > 0 ? 100 * area : 0);
  }

  private static int clamp(int value, int low, int high) {
    return Math.max(low, Math.min(value, high));
  }
}
