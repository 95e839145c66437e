// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * The browser may stop the background or a page between any two steps. Whoever opens the pages
 * again, and goes on or begins anew, comes out where an undisturbed user does.
 */
class StoppedEnrolmentTest {

  private static Consumer<Pages> check(String server) {
    return pages -> pages.checkTogether(server);
  }

  private static Consumer<Pages> resumed(boolean first, String server, Consumer<Pages> act) {
    return pages -> {
      Machine machine = first ? pages.one : pages.two;
      pages.open(machine);
      anew(first, server, act).accept(pages);
    };
  }

  private static Consumer<Pages> anew(boolean first, String server, Consumer<Pages> act) {
    return pages -> {
      Machine machine = first ? pages.one : pages.two;
      if (!Pages.isIn(machine, server)) {
        act.accept(pages);
        pages.world.finish();
      }
      pages.open(machine);
    };
  }

  private static void stop(
      boolean first, String server, Consumer<Pages> before, Consumer<Pages> act) {
    stop(first, server, before, act, act, check(server));
  }

  private static void stop(
      boolean first,
      String server,
      Consumer<Pages> before,
      Consumer<Pages> act,
      Consumer<Pages> next,
      Consumer<Pages> check) {
    new Flow(before, act, resumed(first, server, next), check).stopEverywhere(first);
    new Flow(before, act, anew(first, server, next), check).stopEverywhere(first);
  }

  private static void made(Pages pages) {
    pages.create(pages.one);
    pages.world.finish();
    pages.sync(pages.one);
  }

  private static void joined(Pages pages) {
    pages.join(pages.two);
    pages.world.finish();
    pages.checkTogether(Machine.SERVER);
  }

  private static void bothMoved(Pages pages) {
    pages.move(pages.two);
    pages.world.finish();
    pages.checkTogether(Pages.ELSEWHERE);
  }

  private static void pairedAnew(Pages pages) {
    String ten = pages.words.draw();
    pages.offer(pages.one, ten);
    pages.world.finish();
    pages.pair(pages.two, ten);
  }

  @Test
  void a_group_is_made_once() {
    Consumer<Pages> create = pages -> pages.create(pages.one);
    stop(true, Machine.SERVER, pages -> {}, create, create, StoppedEnrolmentTest::joined);
  }

  @Test
  void a_device_joins_with_the_code_once() {
    stop(false, Machine.SERVER, StoppedEnrolmentTest::made, pages -> pages.join(pages.two));
  }

  @Test
  void a_device_pairs_with_words_once() {
    String ten = Pages.list().get(7).concat(" abandon".repeat(Words.PAIRING - 1));
    stop(
        false,
        Machine.SERVER,
        pages -> {
          made(pages);
          pages.offer(pages.one, ten);
        },
        pages -> pages.pair(pages.two, ten),
        StoppedEnrolmentTest::pairedAnew,
        check(Machine.SERVER));
  }

  @Test
  void a_device_that_paired_is_in_though_it_hears_of_it_after_the_ticket_is_past() {
    String ten = Pages.list().get(9).concat(" zoo".repeat(Words.PAIRING - 1));
    new Flow(
            pages -> {
              made(pages);
              pages.offer(pages.one, ten);
            },
            pages -> pages.pair(pages.two, ten),
            pages -> {
              pages.world.server.expire();
              resumed(false, Machine.SERVER, StoppedEnrolmentTest::pairedAnew).accept(pages);
            },
            check(Machine.SERVER))
        .stopEverywhere(false);
  }

  @Test
  void words_that_were_drawn_in_vain_do_no_harm() {
    new Flow(
            StoppedEnrolmentTest::made,
            pages -> pages.offer(pages.one, pages.words.draw()),
            StoppedEnrolmentTest::pairedAnew,
            check(Machine.SERVER))
        .stopEverywhere(true);
  }

  @Test
  void the_first_device_moves_to_another_server_once() {
    Consumer<Pages> move = pages -> pages.move(pages.one);
    stop(true, Pages.ELSEWHERE, Pages::together, move, move, StoppedEnrolmentTest::bothMoved);
  }

  @Test
  void the_second_device_moves_to_where_the_first_one_is_once() {
    Consumer<Pages> before =
        pages -> {
          pages.together().move(pages.two);
          pages.world.finish();
          pages.sync(pages.two);
        };
    stop(true, Pages.ELSEWHERE, before, pages -> pages.move(pages.one));
  }

  private static void refuseInvitations(Machine machine) {
    Transport before = machine.way;
    machine.way =
        (request, body, then, failed) -> {
          if (request.url().endsWith("/v1/accounts")) {
            then.accept(ModelServer.problem(403, "invitation-refused"));
          } else {
            before.send(request, body, then, failed);
          }
        };
  }

  @Test
  void only_the_first_device_needs_an_invitation_to_move() {
    var pages = new Pages(1).together();
    pages.move(pages.two);
    pages.world.finish();
    refuseInvitations(pages.one);
    pages.move(pages.one);
    pages.world.finish();

    assertThat(pages.problems).isEmpty();
    pages.checkTogether(Pages.ELSEWHERE);
  }

  @Test
  void the_first_device_hears_that_its_invitation_is_not_good_and_stays_where_it_is() {
    var pages = new Pages(1).together();
    refuseInvitations(pages.one);
    pages.move(pages.one);
    pages.world.finish();

    assertThat(pages.problems).containsExactly(Problem.INVITATION);
    pages.checkTogether(Machine.SERVER);
  }

  @Test
  void joining_makes_no_account() {
    var pages = new Pages(1);
    pages.join(pages.one);
    pages.world.finish();

    assertThat(pages.problems).containsExactly(Problem.REFUSED);
    assertThat(pages.world.server.accounts).isZero();
    assertThat(pages.one.config()).isNull();
    assertThat(pages.one.text(Enrolment.KEY)).isEmpty();
  }
}
