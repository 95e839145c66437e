// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.untick.protocol.ErrorCode;

class ProblemTest {
  @ParameterizedTest
  @CsvSource({
    "400, 400, bad-request",
    "404, 404, not-found",
    "413, 413, too-large",
    "414, 414, path-too-long",
    "418, 400, bad-request",
    "500, 500, internal-error",
    "503, 503, unavailable",
    "599, 500, internal-error"
  })
  void every_status_has_a_code_its_own_or_that_of_its_class(int status, int sent, String code) {
    ErrorCode found = Problem.codeOf(status);

    assertThat(found.status()).isEqualTo(sent);
    assertThat(found.code()).isEqualTo(code);
  }

  @Test
  void a_problem_has_the_members_of_rfc_9457_and_those_added() {
    assertThat(Problem.body(ErrorCode.TOO_LARGE, Map.of("bound", 5)))
        .containsEntry("type", "about:blank")
        .containsEntry("title", "Payload Too Large")
        .containsEntry("status", 413)
        .containsEntry("code", "too-large")
        .containsEntry("bound", 5)
        .containsKey("detail");
  }
}
