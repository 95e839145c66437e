// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which pages may ask: those of extensions. */
abstract class OriginRules extends Rules {
  @ParameterizedTest
  @ValueSource(strings = {"chrome-extension://abcdefghijklmnop", "moz-extension://0b-1c-2d"})
  void extensions_are_let_in(String origin) {
    Answer answer = wire().send("GET", "/v1/info", new byte[0], "Origin", origin);
    String[] ask = {"Origin", origin, "Access-Control-Request-Method", "PUT"};
    Answer preflight = wire().send("OPTIONS", "/v1/slots/x", new byte[0], ask);

    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(origin);
    assertThat(answer.header("Access-Control-Expose-Headers")).contains("ETag", "Retry-After");
    assertThat(answer.header("Vary")).contains("Origin");
    assertThat(preflight.status()).isEqualTo(204);
    assertThat(preflight.header("Access-Control-Allow-Methods")).contains("PUT", "DELETE");
    assertThat(preflight.header("Access-Control-Allow-Headers"))
        .contains("Authorization", "If-Match", "If-None-Match", "Content-Type");
  }

  @Test
  void an_extension_may_read_why_it_was_refused() {
    String origin = "moz-extension://0b-1c-2d";
    Answer answer = wire().send("GET", "/v1/slots", new byte[0], "Origin", origin);

    assertThat(answer.code()).isEqualTo("unauthorized");
    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(origin);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.linkedin.com",
        "null",
        "http://localhost",
        "chrome-extension://a.b",
        "chrome-extension://",
        "xmoz-extension://a",
        "https://x?moz-extension://a"
      })
  void pages_are_not_let_in(String origin) {
    Answer answer = wire().send("GET", "/v1/info", new byte[0], "Origin", origin);
    String[] ask = {"Origin", origin, "Access-Control-Request-Method", "PUT"};

    assertThat(answer.code()).isEqualTo("origin-not-allowed");
    assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
    assertThat(wire().send("OPTIONS", "/v1/info", new byte[0], ask).status()).isEqualTo(403);
  }
}
