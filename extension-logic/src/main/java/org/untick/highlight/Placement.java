// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.highlight;

import org.untick.setting.Items;

/**
 * Finds a place for a callout: beside the line that holds control and label, in reading direction,
 * below it, above it, before it. That line is never covered, and nothing stands outside the window:
 * where there is less room the callout gets less height, and scrolls.
 */
public final class Placement {

  /** Free space between line and callout, in pixels; the ring stands in it. */
  public static final int GAP = 14;

  private static final int EDGE = 8;

  private final Rect line;
  private final Rect view;
  private final Items<Rect> obstacles;
  private Rect best;
  private int least = Integer.MAX_VALUE;

  /**
   * Prepares to place a callout.
   *
   * @param line what holds the control and its label
   * @param view what is visible of the page
   * @param obstacles what else should stay uncovered: other lines, and callouts already placed
   */
  public Placement(Rect line, Rect view, Items<Rect> obstacles) {
    this.line = line;
    this.view = view.grown(-EDGE);
    this.obstacles = obstacles;
  }

  /**
   * The best place for a callout of this size; never higher, and lower where there is no room.
   *
   * @param rightToLeft whether the page reads from right to left
   */
  public Rect place(int width, int height, boolean rightToLeft) {
    Rect around = line.grown(GAP);
    var size = new Rect(rightToLeft ? line.x() : line.right() - width, line.y(), width, height);
    Rect right = new Rect(around.right(), view.y(), view.right() - around.right(), view.height());
    Rect left = new Rect(view.x(), view.y(), around.x() - view.x(), view.height());
    tryIn(rightToLeft ? left : right, size);
    tryIn(new Rect(view.x(), around.bottom(), view.width(), view.bottom() - around.bottom()), size);
    tryIn(new Rect(view.x(), view.y(), view.width(), around.y() - view.y()), size);
    tryIn(rightToLeft ? right : left, size);
    return best;
  }

  /** In a free part of the window, as near to the line as may be. */
  private void tryIn(Rect free, Rect size) {
    int height = free.width() < size.width() ? 0 : clamp(size.height(), 0, free.height());
    Rect place =
        new Rect(
            clamp(size.x(), free.x(), free.right() - size.width()),
            clamp(size.y(), free.y(), free.bottom() - height),
            size.width(),
            height);
    int cost = cost(place, size);
    if (cost < least) {
      least = cost;
      best = place;
    }
  }

  /** Covering something is worse than having to scroll. */
  private int cost(Rect place, Rect size) {
    int cost = size.width() * (size.height() - place.height());
    for (Rect obstacle : obstacles) {
      cost += 8 * place.overlap(obstacle);
    }
    return cost;
  }

  private static int clamp(int value, int low, int high) {
    return Math.max(low, Math.min(value, high));
  }
}
