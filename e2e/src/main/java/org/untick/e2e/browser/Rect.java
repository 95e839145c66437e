// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.browser;

/**
 * A rectangle in CSS pixels, measured from the viewport's top left corner.
 *
 * @param x the left edge
 * @param y the top edge
 * @param width how wide it is
 * @param height how high it is
 */
public record Rect(double x, double y, double width, double height) {

  /** Returns the right edge. */
  public double right() {
    return x + width;
  }

  /** Returns the bottom edge. */
  public double bottom() {
    return y + height;
  }

  /** Says whether the other rectangle lies within this one, edges included. */
  public boolean contains(Rect other) {
    return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
  }

  /** Says whether the two share any area; touching edges do not count. */
  public boolean intersects(Rect other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  /** Returns this rectangle, larger by a margin on every side; a negative one makes it smaller. */
  public Rect grown(double margin) {
    return new Rect(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
  }
}
