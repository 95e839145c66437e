// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RectTest {

  private final Rect rect = new Rect(10, 20, 30, 40);

  @Test
  void itsEdgesFollowFromPlaceAndSize() {
    assertThat(rect.right()).isEqualTo(40);
    assertThat(rect.bottom()).isEqualTo(60);
  }

  @Test
  void itGrowsOnAllSides() {
    assertThat(rect.grown(6)).isEqualTo(new Rect(4, 14, 42, 52));
    assertThat(rect.grown(0)).isEqualTo(rect);
  }

  @Test
  void whatOverlapsIsAnArea() {
    assertThat(rect.overlap(rect)).isEqualTo(1_200);
    assertThat(rect.overlap(new Rect(0, 0, 20, 30))).isEqualTo(100);
    assertThat(rect.overlap(new Rect(20, 30, 5, 5))).isEqualTo(25);
  }

  @Test
  void rectanglesThatOnlyTouchDoNotOverlap() {
    assertThat(rect.overlap(new Rect(40, 20, 30, 40))).isZero();
    assertThat(rect.overlap(new Rect(10, 60, 30, 40))).isZero();
    assertThat(rect.overlap(new Rect(-20, -20, 30, 40))).isZero();
  }

  @Test
  void anEmptyRectangleOverlapsNothing() {
    assertThat(rect.overlap(new Rect(15, 25, 0, 10))).isZero();
  }
}
