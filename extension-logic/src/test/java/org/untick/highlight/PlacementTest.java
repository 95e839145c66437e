// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.untick.setting.Items;

class PlacementTest {

  private static final Rect VIEW = new Rect(0, 0, 1_200, 800);
  private static final Rect CONTROL = new Rect(500, 300, 40, 20);

  @Test
  void thereIsRoomBesideTheControlInReadingDirection() {
    assertThat(place(CONTROL, VIEW, false)).isEqualTo(new Rect(554, 286, 320, 200));
    assertThat(place(CONTROL, VIEW, true)).isEqualTo(new Rect(166, 286, 320, 200));
  }

  @Test
  void withoutRoomBesideItItStandsBelow() {
    Rect narrow = new Rect(0, 0, 400, 800);
    Rect place = place(new Rect(180, 300, 40, 20), narrow, false);
    assertThat(place.y()).isEqualTo(334);
    assertThat(place.overlap(narrow)).isEqualTo(320 * 200);
  }

  @Test
  void atTheLowerEdgeOfANarrowWindowItStandsAbove() {
    Rect place = place(new Rect(180, 760, 40, 20), new Rect(0, 0, 400, 800), false);
    assertThat(place.bottom()).isEqualTo(746);
  }

  @Test
  void anotherControlIsNotCoveredWhileThereIsAFreePlace() {
    var other = new Rect(600, 300, 40, 20);
    Rect place = place(CONTROL, VIEW, false, other);
    assertThat(place.overlap(other)).isZero();
    assertThat(place.overlap(VIEW)).isEqualTo(320 * 200);
  }

  @Test
  void calloutsThatStandAlreadyAreNotCovered() {
    var first = new Rect(554, 286, 320, 200);
    Rect second = place(new Rect(500, 360, 40, 20), VIEW, false, CONTROL, first);
    assertThat(second.overlap(first)).isZero();
    assertThat(second.overlap(CONTROL)).isZero();
  }

  @Test
  void nothingEverCoversItsOwnControl() {
    var random = new Random(20_261_122);
    for (int i = 0; i < 20_000; i++) {
      Rect view = new Rect(0, 0, 200 + random.nextInt(2_000), 200 + random.nextInt(1_500));
      Rect control = any(random, view);
      Rect place = new Placement(control, view, some(random, view)).place(320, 240, i % 2 == 0);
      assertThat(place.overlap(control)).as("%s over %s in %s", place, control, view).isZero();
      assertThat(place.width()).isEqualTo(320);
      assertThat(place.height()).isEqualTo(240);
    }
  }

  @Test
  void aFreePlaceBesideTheControlIsTaken() {
    var random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      Rect control = any(random, VIEW);
      Rect obstacle = any(random, VIEW);
      Rect place = place(control, VIEW, false, obstacle);
      Rect free = new Rect(control.right() + Placement.GAP, place.y(), 320, 200);
      boolean wasFree = free.overlap(VIEW) == 320 * 200 && free.overlap(obstacle) == 0;
      boolean isFree = place.overlap(VIEW) == 320 * 200 && place.overlap(obstacle) == 0;
      assertThat(isFree || !wasFree).as("%s for %s", place, control).isTrue();
    }
  }

  @Test
  void aControlOutOfViewHasItsCalloutBesideItself() {
    Rect control = new Rect(500, 5_000, 40, 20);
    assertThat(place(control, VIEW, false).overlap(control)).isZero();
  }

  @Test
  void thousandsOfControlsAreNoDanger() {
    var random = new Random(3);
    var obstacles = new Items<Rect>();
    for (int i = 0; i < 5_000; i++) {
      obstacles.add(new Rect(random.nextInt(1_200), random.nextInt(800), 40, 20));
    }
    Rect place = new Placement(CONTROL, VIEW, obstacles).place(320, 200, false);
    assertThat(place.overlap(CONTROL)).isZero();
  }

  private static Rect place(Rect control, Rect view, boolean rightToLeft, Rect... obstacles) {
    var items = new Items<Rect>();
    for (Rect obstacle : obstacles) {
      items.add(obstacle);
    }
    return new Placement(control, view, items).place(320, 200, rightToLeft);
  }

  private static Rect any(Random random, Rect view) {
    return new Rect(
        random.nextInt(view.width() + 400) - 200,
        random.nextInt(view.height() + 400) - 200,
        1 + random.nextInt(300),
        1 + random.nextInt(200));
  }

  private static Items<Rect> some(Random random, Rect view) {
    var some = new Items<Rect>();
    for (int i = random.nextInt(6); i > 0; i--) {
      some.add(any(random, view));
    }
    return some;
  }
}
