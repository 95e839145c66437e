// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ServerInfoTest {

  private final List<ServerInfo> infos = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private void ask(Transport transport) {
    ServerInfo.ask(transport, Machine.SERVER, infos::add, problems::add);
  }

  @Test
  void a_server_is_asked_without_telling_it_anything() {
    var server = new ModelServer();
    ask((request, body, then, failed) -> then.accept(server.handle(request, body)));

    assertThat(infos).containsExactly(new ServerInfo("0.1.0", false, 20, 400, ""));
    assertThat(server.requests)
        .containsExactly(new Transport.Request("GET", Machine.SERVER + "/v1/info", ""));
  }

  @Test
  void an_account_needs_an_invitation_unless_the_server_says_that_it_does_not() {
    ask(
        (request, body, then, failed) ->
            then.accept(ModelServer.ok(200, "", "{\"protocol\":1,\"sync\":true}")));

    assertThat(infos).extracting(ServerInfo::invitation).containsExactly(true);
  }

  @ParameterizedTest
  @EnumSource(names = {"UNREACHABLE", "REDIRECTED", "TOO_LARGE"})
  void no_answer_is_told_as_it_is(Problem problem) {
    ask((request, body, then, failed) -> failed.accept(problem));

    assertThat(problems).containsExactly(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "200 | {\"protocol\":2,\"sync\":true} | OTHER_PROTOCOL",
        "200 | {\"protocol\":1,\"sync\":false} | OTHER_PROTOCOL",
        "200 | {\"protocol\":1} | OTHER_PROTOCOL",
        "200 | {\"protocol\":\"1\",\"sync\":true} | NOT_OURS",
        "200 | {} | NOT_OURS",
        "200 | [] | NOT_OURS",
        "200 | <html>Hello</html> | NOT_OURS",
        "404 | <html>Not found</html> | NOT_OURS",
        "503 | {\"code\":\"unavailable\"} | SERVER",
        "429 | {\"code\":\"too-many-requests\"} | BUSY",
      })
  void what_is_none_of_our_servers_is_told_from_one_that_cannot_answer_now(
      int status, String text, Problem problem) {
    ask((request, body, then, failed) -> then.accept(ModelServer.ok(status, "", text)));

    assertThat(problems).containsExactly(problem);
  }
}
