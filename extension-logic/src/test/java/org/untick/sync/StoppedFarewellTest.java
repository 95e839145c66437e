// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.untick.setting.State;

/** Leaving, removing and deleting, stopped after each step and done again, end as undisturbed. */
class StoppedFarewellTest {

  private static void stop(
      Consumer<Pages> before, Consumer<Pages> act, Consumer<Pages> again, Consumer<Pages> check) {
    new Flow(before, act, again, check).stopEverywhere(true);
    Consumer<Pages> synced =
        pages -> {
          pages.sync(pages.one);
          again.accept(pages);
        };
    new Flow(before, act, synced, check).stopEverywhere(true);
  }

  /** Unless the page had come to its end. */
  private static Consumer<Pages> unlessOff(Consumer<Pages> act) {
    return pages -> {
      if (pages.one.config() != null) {
        act.accept(pages);
      }
    };
  }

  private static void checkOff(Pages pages) {
    pages.sync(pages.one);
    assertThat(pages.one.text(Config.KEY)).isEmpty();
    assertThat(pages.one.text(Memory.KEY)).isEmpty();
    assertThat(pages.one.text(Enrolment.KEY)).isEmpty();
    assertThat(pages.one.seen()).contains("ads-age off");
    assertThat(pages.one.chosen()).containsExactly("quiet");
    assertThat(pages.problems).isEmpty();
    pages.checkSecrets();
  }

  private static void checkLeft(Pages pages) {
    checkOff(pages);
    pages.sync(pages.two);
    assertThat(pages.world.server.devices()).containsExactly(pages.two.config().device());
    assertThat(pages.world.server.slots()).hasSize(2);
    assertThat(pages.two.memory().others()).isEmpty();
    assertThat(pages.two.memory().problem()).isEqualTo(Problem.NONE);
    pages.off(pages.two);
    pages.world.finish();
  }

  @Test
  void a_device_leaves_with_its_slot() {
    Consumer<Pages> leave = pages -> pages.leave(pages.one);
    stop(Pages::together, leave, unlessOff(leave), StoppedFarewellTest::checkLeft);
  }

  @Test
  void a_device_leaves_with_its_slot_while_that_is_written() {
    Consumer<Pages> write =
        pages -> {
          pages.one.see("ads-gender", "off", "keyed-control");
          pages.one.sync(true);
        };
    Consumer<Pages> leave = unlessOff(pages -> pages.leave(pages.one));
    new Flow(Pages::together, write, leave, StoppedFarewellTest::checkLeft).stopEverywhere(true);
  }

  private static void wroteLately(Pages pages) {
    pages.together();
    pages.two.see("research", "off", "keyed-control");
    pages.sync(pages.two);
  }

  private static void remove(Pages pages) {
    String device = pages.two.config().device();
    pages.group(pages.one).remove(device, pages.secret, () -> {});
  }

  /** A device that is out is not in the list of those that can be removed. */
  private static void removeAgain(Pages pages) {
    if (pages.world.server.devices().contains(pages.two.config().device())) {
      remove(pages);
    }
  }

  private static void checkRemoved(Pages pages) {
    pages.sync(pages.one, pages.two);
    assertThat(pages.world.server.devices()).containsExactly(pages.one.config().device());
    assertThat(pages.world.server.slots()).hasSize(2);
    assertThat(pages.one.memory().others()).isEmpty();
    assertThat(pages.one.memory().problem()).isEqualTo(Problem.NONE);
    assertThat(pages.two.memory().problem()).isEqualTo(Problem.REFUSED);
    assertThat(new Merge(pages.two.memory(), Pages.GENDER).newest().state()).isEqualTo(State.ON);
    assertThat(pages.problems).isEmpty();
    pages.checkSecrets();
  }

  @Test
  void a_device_is_removed_with_what_it_wrote() {
    stop(
        StoppedFarewellTest::wroteLately,
        StoppedFarewellTest::remove,
        StoppedFarewellTest::removeAgain,
        StoppedFarewellTest::checkRemoved);
  }

  @Test
  void a_device_that_writes_while_it_is_removed_leaves_nothing() {
    new Flow(
            Pages::together,
            pages -> {
              pages.two.see("research", "off", "keyed-control");
              pages.two.sync(true);
            },
            pages -> {
              remove(pages);
              pages.two.sync(true);
            },
            StoppedFarewellTest::checkRemoved)
        .stopEverywhere(false);
  }

  @Test
  void an_account_is_deleted_with_everything_in_it() {
    Consumer<Pages> delete = pages -> pages.delete(pages.one);
    stop(
        Pages::together,
        delete,
        unlessOff(delete),
        pages -> {
          checkOff(pages);
          pages.sync(pages.two);
          assertThat(pages.world.server.devices()).isEmpty();
          assertThat(pages.world.server.slots()).isEmpty();
          assertThat(pages.two.memory().problem()).isEqualTo(Problem.REFUSED);
        });
  }
}
