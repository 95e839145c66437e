// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.untick.sync.Transport.Answer;
import org.untick.sync.Transport.Request;

/** What a hostile server, or somebody in between, makes of an answer. */
@SuppressWarnings("ImmutableEnumChecker") // A function literal that keeps nothing.
enum Manipulation {
  CAPTIVE_PORTAL((r, a) -> ok("<html>Please sign in to the network</html>")),
  NO_BODY((r, a) -> ok("")),
  HALF_A_BODY((r, a) -> ok(a.text().substring(0, a.text().length() / 2))),
  NULL((r, a) -> ok("null")),
  AN_ARRAY((r, a) -> ok("[]")),
  A_NUMBER((r, a) -> ok("7")),
  DEEPLY_NESTED((r, a) -> ok("{\"slots\":" + "[".repeat(9_000) + "]".repeat(9_000) + "}")),
  MEMBER_TWICE((r, a) -> ok(a.text().replace("{\"epoch\"", "{\"revision\":1,\"epoch\""))),
  REVISION_AS_TEXT(onText(t -> t.replaceAll("\"revision\":(\\d+)", "\"revision\":\"$1\""))),
  REVISION_NEGATIVE(onText(t -> t.replaceAll("\"revision\":", "\"revision\":-"))),
  REVISION_HUGE(onText(t -> t.replaceFirst("\"revision\":\\d+", "\"revision\":9007199254740991"))),
  REVISION_BEYOND(
      onText(t -> t.replaceFirst("\"revision\":\\d+", "\"revision\":" + "9".repeat(400)))),
  REVISION_ZERO(onText(t -> t.replaceFirst("\"revision\":\\d+", "\"revision\":0"))),
  EPOCH_GONE(onText(t -> t.replaceFirst("\"epoch\":\"[^\"]*\"", "\"epoch\":7"))),
  EPOCH_STRANGE(onText(t -> t.replaceFirst("\"epoch\":\"[^\"]*\"", "\"epoch\":\"\\\\n: x\""))),
  EPOCH_ANOTHER_EACH_TIME(
      (r, a) ->
          ok(a.text().replaceFirst("\"epoch\":\"[^\"]*\"", "\"epoch\":\"" + nextEpoch() + "\""))),
  SLOTS_AS_OBJECT(onText(t -> t.replace("\"slots\":[", "\"slots\":{\"a\":[").replace("]}", "]}}"))),
  SLOTS_WITHHELD(onText(t -> t.replaceAll("\"slots\":\\[.*]", "\"slots\":[]"))),
  CONTENT_WITHHELD(onText(t -> t.replaceAll(",\"sealed\":\"[^\"]*\"", ""))),
  ID_STRANGE(onText(t -> t.replaceAll("\"slot\":\"[0-9a-f]", "\"slot\":\"/"))),
  ID_ANOTHER(onText(t -> t.replaceAll("\"slot\":\"[0-9a-f]{4}", "\"slot\":\"0000"))),
  TOO_MANY_SLOTS(
      onText(
          t ->
              t.replace(
                  "]}",
                  ",{\"slot\":\"%s\",\"revision\":1}".formatted("a".repeat(32)).repeat(65)
                      + "]}"))),
  BIT_FLIPPED_IN_VERSION(onText(t -> t.replaceAll("\"sealed\":\"A", "\"sealed\":\"B"))),
  BIT_FLIPPED_IN_NONCE(onText(t -> flip(t, 20))),
  BIT_FLIPPED_IN_CIPHERTEXT(onText(t -> flip(t, 2_000))),
  CONTENT_TRUNCATED(onText(t -> t.replaceAll("(\"sealed\":\"[^\"]{4000})[^\"]*", "$1"))),
  CONTENT_OF_ZEROES(
      onText(t -> t.replaceAll("\"sealed\":\"[^\"]*", "\"sealed\":\"" + "A".repeat(5462)))),
  CONTENT_NOT_BASE64(onText(t -> t.replaceAll("\"sealed\":\"", "\"sealed\":\"!"))),
  CONTENT_AS_NUMBER(onText(t -> t.replaceAll("\"sealed\":\"[^\"]*\"", "\"sealed\":7"))),
  NOT_MODIFIED_ALWAYS((r, a) -> new Answer(304, "", "", "")),
  UNAUTHORIZED((r, a) -> problem(401, "unauthorized")),
  UNAUTHORIZED_PAGE((r, a) -> new Answer(401, "", "", "<html>Sign in</html>")),
  FULL((r, a) -> problem(409, "limit-reached")),
  RETRY_IN_A_YEAR((r, a) -> new Answer(429, "", "31536000", "{\"code\":\"too-many-requests\"}")),
  RETRY_STRANGE((r, a) -> new Answer(503, "", "-9e99", "{\"code\":\"unavailable\"}")),
  FAILING((r, a) -> problem(500, "internal-error")),
  CURRENT_IS_NONSENSE((r, a) -> new Answer(412, "", "", "{\"code\":\"x\",\"current\":[1]}")),
  CURRENT_IS_NOTHING((r, a) -> new Answer(412, "", "", "{\"code\":\"x\",\"current\":null}"));

  private static int epochs;
  private final BiFunction<Request, Answer, Answer> change;

  Manipulation(BiFunction<Request, Answer, Answer> change) {
    this.change = change;
  }

  Answer of(Request request, Answer answer) {
    return change.apply(request, answer);
  }

  private static Answer ok(String text) {
    return new Answer(200, "", "", text);
  }

  private static Answer problem(int status, String code) {
    return ModelServer.problem(status, code);
  }

  private static BiFunction<Request, Answer, Answer> onText(UnaryOperator<String> change) {
    return (request, answer) ->
        new Answer(answer.status(), answer.etag(), "", change.apply(answer.text()));
  }

  private static synchronized String nextEpoch() {
    return "%08x".formatted(++epochs);
  }

  private static String flip(String text, int at) {
    int start = text.indexOf("\"sealed\":\"") + 10 + at;
    if (start < 10 + at || start >= text.length()) {
      return text;
    }
    char other = text.charAt(start) == 'x' ? 'y' : 'x';
    return text.substring(0, start) + other + text.substring(start + 1);
  }
}
