// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.untick.sync.Transport.Request;

/** What the protocol may cost, in bytes and round trips. */
class BudgetTest {

  private static final int POLL_BYTES = 400;
  private static final int JOINING_ROUND_TRIPS = 5;

  private final Pages pages = new Pages(1);
  private final List<Request> requests = pages.world.server.requests;

  /** Bytes of a request by HTTP/1.1, without what the browser adds of its own. */
  private static int bytes(ModelServer.Received received) {
    Request request = received.request();
    String path = request.url().substring(Machine.SERVER.length());
    var text = new StringBuilder(request.method() + " " + path + " HTTP/1.1\r\n");
    List<String> headers = request.headers().lines().toList();
    for (int i = 0; i < headers.size(); i += 2) {
      text.append(headers.get(i)).append(": ").append(headers.get(i + 1)).append("\r\n");
    }
    return text.append("\r\n")
        .append(received.body())
        .toString()
        .getBytes(StandardCharsets.UTF_8)
        .length;
  }

  @Test
  void a_poll_that_hears_nothing_new_is_one_request_of_at_most_400_bytes() {
    pages.together();
    for (int i = 0; i < 1_000_000; i++) {
      pages.world.server.bump();
    }
    pages.sync(pages.one);
    long news = pages.world.server.news;
    int before = requests.size();
    pages.sync(pages.one);

    assertThat(requests).hasSize(before + 1);
    assertThat(pages.world.server.news).isEqualTo(news);
    assertThat(bytes(pages.world.server.received.get(before))).isLessThanOrEqualTo(POLL_BYTES);
  }

  @Test
  void a_device_that_has_nothing_to_tell_writes_nothing() {
    pages.together();
    int before = requests.size();
    pages.sync(pages.one, pages.two, pages.one, pages.two);

    assertThat(requests.subList(before, requests.size()))
        .extracting(Request::method)
        .containsOnly("GET");
  }

  @Test
  void joining_with_the_code_takes_at_most_5_round_trips() {
    made();
    int before = requests.size();
    ask();
    pages.join(pages.two);

    checkRoundTrips(before);
  }

  @Test
  void joining_with_words_takes_at_most_5_round_trips() {
    made();
    String ten = pages.words.draw();
    pages.offer(pages.one, ten);
    pages.world.finish();
    int before = requests.size();
    ask();
    pages.pair(pages.two, ten);

    checkRoundTrips(before);
  }

  private void made() {
    pages.create(pages.one);
    pages.world.finish();
    pages.sync(pages.one, pages.one);
  }

  private void ask() {
    var answers = new ArrayList<ServerInfo>();
    ServerInfo.ask(pages.two, Machine.SERVER, answers::add, pages.problems::add);
    pages.world.finish();
    assertThat(answers).hasSize(1);
  }

  private void checkRoundTrips(int before) {
    pages.world.finish();
    pages.sync(pages.two);
    assertThat(requests.size() - before).isLessThanOrEqualTo(JOINING_ROUND_TRIPS);
    assertThat(pages.two.memory().others()).containsExactly(pages.one.config().device());
    assertThat(pages.two.memory().waiting(pages.two.config())).isFalse();
    assertThat(pages.world.server.slots()).hasSize(3);
  }
}
