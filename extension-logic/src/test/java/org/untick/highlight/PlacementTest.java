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
  private static final Rect LINE = new Rect(500, 300, 40, 20);
  private static final int WIDTH = 320;
  private static final int HEIGHT = 200;

  @Test
  void thereIsRoomBesideTheLineInReadingDirection() {
    assertThat(place(LINE, VIEW, false)).isEqualTo(new Rect(554, 300, WIDTH, HEIGHT));
    assertThat(place(LINE, VIEW, true)).isEqualTo(new Rect(166, 300, WIDTH, HEIGHT));
  }

  @Test
  void withoutRoomBesideItItStandsBelow() {
    Rect place = place(new Rect(20, 300, 360, 40), new Rect(0, 0, 400, 800), false);
    assertThat(place).isEqualTo(new Rect(60, 354, WIDTH, HEIGHT));
  }

  @Test
  void belowItAlignsWithTheControlsEndOfTheLine() {
    Rect line = new Rect(20, 300, 360, 40);
    Rect narrow = new Rect(0, 0, 400, 800);
    assertThat(place(line, narrow, false).right()).isEqualTo(380);
    assertThat(place(line, narrow, true).x()).isEqualTo(20);
  }

  @Test
  void atTheLowerEdgeOfANarrowWindowItStandsAbove() {
    Rect place = place(new Rect(180, 760, 40, 20), new Rect(0, 0, 400, 800), false);
    assertThat(place.bottom()).isEqualTo(746);
  }

  @Test
  void withTooLittleRoomAboveAndBelowItHasLessHeight() {
    Rect place = place(new Rect(20, 150, 360, 40), new Rect(0, 0, 400, 320), false);
    assertThat(place).isEqualTo(new Rect(60, 8, WIDTH, 128));
  }

  @Test
  void atTheLowerEdgeOfAWideWindowItMovesUpBesideTheLine() {
    Rect place = place(new Rect(500, 740, 40, 20), VIEW, false);
    assertThat(place).isEqualTo(new Rect(554, 592, WIDTH, HEIGHT));
  }

  @Test
  void anotherLineIsNotCoveredWhileThereIsAFreePlace() {
    var other = new Rect(600, 300, 40, 20);
    Rect place = place(LINE, VIEW, false, other);
    assertThat(place.overlap(other)).isZero();
    assertThat(place.overlap(VIEW)).isEqualTo(WIDTH * HEIGHT);
  }

  @Test
  void calloutsThatStandAlreadyAreNotCovered() {
    var first = new Rect(554, 286, WIDTH, HEIGHT);
    Rect second = place(new Rect(500, 360, 40, 20), VIEW, false, LINE, first);
    assertThat(second.overlap(first)).isZero();
    assertThat(second.overlap(LINE)).isZero();
  }

  @Test
  void nothingEverCoversItsOwnLineNorStandsOutsideTheWindow() {
    var random = new Random(20_261_122);
    for (int i = 0; i < 20_000; i++) {
      Rect view = new Rect(0, 0, 340 + random.nextInt(2_000), 200 + random.nextInt(1_500));
      Rect line = within(random, view);
      Rect place = new Placement(line, view, some(random, view)).place(WIDTH, 240, i % 2 == 0);
      assertThat(place.overlap(line)).as("%s over %s in %s", place, line, view).isZero();
      assertThat(place.overlap(view)).isEqualTo(place.width() * place.height());
      assertThat(place.height()).isBetween(0, 240);
    }
  }

  @Test
  void aLineThatLeavesRoomOnSomeSideHasAPlaceWithSomeHeight() {
    var random = new Random(11);
    for (int i = 0; i < 20_000; i++) {
      Rect view = new Rect(0, 0, 360 + random.nextInt(900), 400 + random.nextInt(900));
      Rect line = new Rect(10, random.nextInt(view.height()), view.width() - 20, 44);
      assertThat(place(line, view, false).height()).as("%s in %s", line, view).isGreaterThan(130);
    }
  }

  @Test
  void aFreePlaceBesideTheLineIsTaken() {
    var random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      Rect line = any(random, VIEW);
      Rect obstacle = any(random, VIEW);
      Rect place = place(line, VIEW, false, obstacle);
      int level = Math.max(8, Math.min(line.y(), 592));
      Rect free = new Rect(line.right() + Placement.GAP, level, WIDTH, HEIGHT);
      boolean wasFree = isFree(free, obstacle);
      assertThat(isFree(place, obstacle) || !wasFree).as("%s for %s", place, line).isTrue();
    }
  }

  private static boolean isFree(Rect place, Rect obstacle) {
    boolean whole = place.overlap(VIEW.grown(-8)) == WIDTH * HEIGHT;
    return whole && place.overlap(obstacle) == 0;
  }

  @Test
  void thousandsOfLinesAreNoDanger() {
    var random = new Random(3);
    var obstacles = new Items<Rect>();
    for (int i = 0; i < 5_000; i++) {
      obstacles.add(new Rect(random.nextInt(1_200), random.nextInt(800), 400, 20));
    }
    Rect place = new Placement(LINE, VIEW, obstacles).place(WIDTH, HEIGHT, false);
    assertThat(place.overlap(LINE)).isZero();
  }

  private static Rect place(Rect line, Rect view, boolean rightToLeft, Rect... obstacles) {
    var items = new Items<Rect>();
    items.add(line);
    for (Rect obstacle : obstacles) {
      items.add(obstacle);
    }
    return new Placement(line, view, items).place(WIDTH, HEIGHT, rightToLeft);
  }

  private static Rect within(Random random, Rect view) {
    int width = 1 + random.nextInt(view.width());
    int height = 1 + random.nextInt(160);
    return new Rect(
        random.nextInt(view.width() - width + 1),
        random.nextInt(Math.max(1, view.height() - height)),
        width,
        height);
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
