// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.highlight;

/**
 * A rectangle in whole CSS pixels.
 *
 * @param x left edge
 * @param y top edge
 * @param width never negative
 * @param height never negative
 */
public record Rect(int x, int y, int width, int height) {

  /** The first column right of it. */
  public int right() {
    return x + width;
  }

  /** The first line below it. */
  public int bottom() {
    return y + height;
  }

  /** This rectangle, larger by a margin on each side. */
  public Rect grown(int margin) {
    return new Rect(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
  }

  /** The area that both cover, in square pixels. */
  public int overlap(Rect other) {
    int w = Math.min(right(), other.right()) - Math.max(x, other.x);
    int h = Math.min(bottom(), other.bottom()) - Math.max(y, other.y);
    return w > 0 && h > 0 ? w * h : 0;
  }
}
