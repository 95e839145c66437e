// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a body may be: a JSON object of a size and type, with members of the right form. */
abstract class BodyRules extends Rules {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "1",
        "\"x\"",
        "{}{}",
        "{\"a\":1,\"a\":2}",
        "{\"account\":}",
        "{'account':1}",
        "{\"a\":[[[[[[[[[[]]]]]]]]]]}",
        "{\"a\":\"\u0001\"}",
        "{\"a\":NaN}"
      })
  void what_is_not_a_json_object_is_invalid_json(String body) {
    assertThat(wire().json("POST", "/v1/accounts", body).code()).isEqualTo("invalid-json");
  }

  @ParameterizedTest
  @CsvSource({
    "account, 1",
    "account, null",
    "account, \"xyz\"",
    "account, []",
    "rootTokenHash, \"AA\"",
    "rootTokenHash, \"AA==\"",
    "rootTokenHash, true",
    "device, \"x\"",
    "device, {\"id\":5}"
  })
  void a_field_of_another_form_is_named_with_its_bound(String field, String value) {
    String body = "{\"account\":\"%s\",\"rootTokenHash\":\"%s\"}";
    String sound = body.formatted(Wire.randomId(), Person.hash(Wire.random(32)));
    String broken = sound.substring(0, sound.length() - 1) + ",\"device\":{}}";
    String changed = broken.replaceFirst("(\"" + field + "\":)(\"[^\"]*\"|\\{\\})", "$1" + value);
    JsonNode problem = wire().json("POST", "/v1/accounts", changed).json();

    assertThat(problem.get("code").textValue()).isEqualTo("invalid-field");
    assertThat(problem.get("field").textValue()).startsWith(field);
    assertThat(problem.has("bound")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"account", "rootTokenHash", "device"})
  void a_field_that_is_missing_is_named(String field) {
    String body = Person.stranger(wire()).registration().replace(field, "unknown");
    JsonNode problem = wire().json("POST", "/v1/accounts", body).json();

    assertThat(problem.get("code").textValue()).isEqualTo("missing-field");
    assertThat(problem.get("field").textValue()).isEqualTo(field);
  }

  @Test
  void members_that_are_not_known_are_ignored() {
    String body = Person.stranger(wire()).registration().replaceFirst("\\{", "{\"later\":{},");

    assertThat(wire().json("POST", "/v1/accounts", body).status()).isEqualTo(201);
  }

  @ParameterizedTest
  @CsvSource({"65536, 201", "65537, 413"})
  void a_body_has_at_most_64_kib(int size, int status) {
    String body = Person.stranger(wire()).registration();
    String padded = body + " ".repeat(size - body.length());

    assertThat(wire().json("POST", "/v1/accounts", padded).status()).isEqualTo(status);
  }

  @Test
  void a_body_of_another_type_or_compressed_is_refused() {
    byte[] body =
        Person.stranger(wire()).registration().getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    Answer text = wire().send("POST", "/v1/accounts", body, "Content-Type", "text/plain");
    Answer none = wire().send("POST", "/v1/accounts", body);
    String[] gzip = {"Content-Type", "application/json", "Content-Encoding", "gzip"};

    assertThat(text.code()).isEqualTo("unsupported-media-type");
    assertThat(none.code()).isEqualTo("unsupported-media-type");
    assertThat(wire().send("POST", "/v1/accounts", body, gzip).code())
        .isEqualTo("unsupported-media-type");
  }
}
