// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.untick.protocol.Limits;
import org.untick.protocol.Paths;
import org.untick.sync.Transport.Answer;

/** Mistakes of users, and strange servers, while devices come in or are taken out. */
class BadInputTest {

  private final Pages pages = new Pages(1);
  private final String ten = pages.words.draw();

  @BeforeEach
  void oneIsIn() {
    pages.create(pages.one);
    pages.world.finish();
    pages.sync(pages.one);
  }

  private void pair(String words) {
    pages.pair(pages.two, words);
    pages.world.finish();
  }

  private void offer() {
    pages.offer(pages.one, ten);
    pages.world.finish();
  }

  private void checkOut(Problem problem) {
    assertThat(pages.problems).containsExactly(problem);
    assertThat(pages.two.config()).isNull();
    assertThat(pages.two.text(Enrolment.KEY)).isEmpty();
    assertThat(pages.world.server.devices()).containsExactly(pages.one.config().device());
    assertThat(pages.world.server.requests).noneMatch(r -> r.url().endsWith(Paths.DEVICES));
    pages.checkSecrets();
  }

  @Test
  void wrong_words_let_nobody_in_and_use_nothing_up() {
    offer();
    pair(pages.words.draw());
    checkOut(Problem.GONE);
    pair(ten);
    pages.checkTogether(Machine.SERVER);
  }

  @Test
  void words_are_good_once() {
    offer();
    var mailbox = new ArrayList<Mailbox>();
    Mailbox.of(new JcaCrypto(0), ten, mailbox::add);
    mailbox.get(0).take(pages.one, Machine.SERVER, content -> {}, pages.problems::add);
    pages.world.finish();
    pair(ten);
    checkOut(Problem.GONE);
  }

  @Test
  void words_are_good_for_ten_minutes() {
    offer();
    pages.world.server.expire();
    pair(ten);
    checkOut(Problem.GONE);
  }

  static List<UnaryOperator<Json>> brokenMailboxes() {
    String token = "A".repeat(43);
    return List.of(
        json -> json.set("server", Pages.ELSEWHERE),
        json -> json.set("server", Machine.SERVER + "/"),
        json -> json.remove("server"),
        json -> json.set("format", 2),
        json -> json.set("account", "A".repeat(32)),
        json -> json.set("account", "../devices"),
        json -> json.set("slotIdKey", token + "A"),
        json -> json.set("sealKey", "AAAA"),
        json -> json.remove("keyId"),
        json -> json.set("ticket", token.substring(1)),
        json -> json.set("ticket", token + "\nX"),
        json -> json.remove("ticket"),
        json -> Json.of("no object"));
  }

  @ParameterizedTest
  @MethodSource("brokenMailboxes")
  void a_mailbox_with_something_else_in_it_lets_nobody_in(UnaryOperator<Json> change) {
    Keys keys = pages.one.config().keys();
    Json content =
        Json.object()
            .set("format", 1)
            .set("server", Machine.SERVER)
            .set("account", keys.account())
            .set("slotIdKey", keys.slotIdKey())
            .set("sealKey", keys.sealKey())
            .set("keyId", keys.keyId())
            .set("ticket", "A".repeat(43));
    put(change.apply(content).text());
    pair(ten);
    checkOut(Problem.CODE);
  }

  private void put(String content) {
    String credential =
        Api.credential(pages.one.config().keys().account(), pages.one.config().token());
    Mailbox.of(
        new JcaCrypto(0),
        ten,
        mailbox ->
            mailbox.seal(
                content,
                blob ->
                    new Api(pages.one, Machine.SERVER)
                        .post(
                            Paths.PAIRINGS,
                            credential,
                            Json.object()
                                .set("mailbox", mailbox.id())
                                .set("sealed", Bytes.base64(blob))
                                .set("ticketHash", "A".repeat(43)),
                            answer -> {},
                            pages.problems::add)));
    pages.world.finish();
  }

  @Test
  void another_groups_code_removes_and_deletes_nothing_and_does_not_leave() {
    byte[] other = new JcaCrypto(9).random(Limits.ID_BYTES);
    int before = pages.world.server.requests.size();
    pages.group(pages.one).remove("a".repeat(32), other, () -> pages.problems.add(Problem.NONE));
    pages.group(pages.one).delete(other, () -> pages.problems.add(Problem.NONE));
    pages
        .enrolment(pages.one)
        .move(
            new Enrolment.Device(Pages.ELSEWHERE, "name", List.of(), false),
            other,
            "",
            pages.one.config());
    pages.world.finish();

    assertThat(pages.problems).containsExactly(Problem.CODE, Problem.CODE, Problem.CODE);
    assertThat(pages.world.server.requests).hasSize(before);
    assertThat(pages.world.elsewhere.requests).isEmpty();
  }

  private void answer(Answer answer) {
    pages.two.way = (request, body, then, failed) -> then.accept(answer);
  }

  private void checkResumed(Problem problem, Transport honest) {
    assertThat(pages.problems).containsExactly(problem);
    assertThat(pages.two.config()).isNull();
    assertThat(pages.two.text(Enrolment.KEY)).isNotEmpty();
    pages.two.way = honest;
    pages.open(pages.two);
    pages.checkTogether(Machine.SERVER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "200 | <html>Please sign in to the network</html> | NOT_OURS",
        "200 | '' | NOT_OURS",
        "401 | <html>Sign in</html> | NOT_OURS",
        "404 | <html>Not found</html> | NOT_OURS",
        "500 | {\"code\":\"internal-error\"} | SERVER",
        "503 | {\"code\":\"unavailable\"} | SERVER",
        "502 | Bad gateway | NOT_OURS",
        "429 | {\"code\":\"too-many-requests\"} | BUSY",
      })
  void a_bad_answer_in_the_middle_of_joining_is_told_and_joining_goes_on_later(
      int status, String text, Problem problem) {
    Transport honest = pages.two.way;
    answer(ModelServer.ok(status, "", text));
    pages.join(pages.two);
    pages.world.finish();

    checkResumed(problem, honest);
  }

  @ParameterizedTest
  @EnumSource(names = {"UNREACHABLE", "REDIRECTED", "TOO_LARGE"})
  void no_good_answer_in_the_middle_of_joining_is_told_and_joining_goes_on_later(Problem problem) {
    Transport honest = pages.two.way;
    pages.two.way = (request, body, then, failed) -> failed.accept(problem);
    pages.join(pages.two);
    pages.world.finish();

    checkResumed(problem, honest);
  }

  @Test
  void a_refusal_of_which_the_server_is_not_sure_leaves_joining_for_later() {
    Transport honest = pages.two.way;
    pages.two.way =
        (request, body, then, failed) ->
            then.accept(
                request.method().equals("POST")
                    ? ModelServer.problem(401, "unauthorized")
                    : ModelServer.problem(503, "unavailable"));
    pages.join(pages.two);
    pages.world.finish();

    checkResumed(Problem.SERVER, honest);
  }

  @Test
  void a_full_account_is_told_and_nothing_is_left_behind() {
    answer(ModelServer.problem(409, "limit-reached"));
    pages.join(pages.two);
    pages.world.finish();

    checkOut(Problem.FULL);
  }

  @ParameterizedTest
  @ValueSource(longs = {-315_360_000_000L, 315_360_000_000L})
  void a_clock_that_is_ten_years_off_keeps_nobody_out(long offset) {
    pages.two.offset = offset;
    offer();
    pair(ten);
    pages.checkTogether(Machine.SERVER);
  }
}
