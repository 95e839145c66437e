// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpTest {
  private static RunningServer server;

  @BeforeAll
  static void start() {
    server =
        RunningServer.startWith(
            routes -> {
              routes.get("/fails", ctx -> fail());
              routes.get("/breaks", ctx -> stackOverflow());
            });
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void info_says_who_answers_and_how_to_register() throws Exception {
    HttpResponse<String> response = server.request("GET", "/v1/info");

    assertThat(response.statusCode()).isEqualTo(200);
    JsonNode info = RunningServer.json(response);
    assertThat(info.get("name").textValue()).isEqualTo("untick-server");
    assertThat(info.get("version").textValue()).matches("\\d+\\.\\d+\\.\\d+.*");
    assertThat(info.get("protocol").intValue()).isEqualTo(1);
    assertThat(info.get("sync").booleanValue()).isTrue();
    assertThat(info.get("registration").textValue()).isEqualTo("open");
    assertThat(info.get("epoch").textValue()).matches("[0-9a-f]{8}");
    assertThat(info.at("/limits/idleDays").intValue()).isEqualTo(400);
    assertThat(info.at("/limits/slotBytes").toString()).isEqualTo("[4096,8192,16384]");
  }

  @Test
  void answers_are_not_kept_by_caches_and_do_not_name_the_http_server() throws Exception {
    HttpResponse<String> response = server.request("GET", "/v1/info");

    assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(response.headers().firstValue("Server")).isEmpty();
  }

  @Test
  void head_of_info_is_its_headers_without_a_body() throws Exception {
    HttpResponse<String> response = server.request("HEAD", "/v1/info");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(response.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/v1", "/v1/slot", "/v1/info/more", "/V2/info"})
  void a_path_that_does_not_exist_is_the_problem_not_found(String path) throws Exception {
    assertProblem(server.request("GET", path), 404, "not-found");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "BREW"})
  void another_method_is_the_problem_method_not_allowed_and_says_which_are(String method)
      throws Exception {
    HttpResponse<String> response = server.request(method, "/v1/info");

    assertProblem(response, 405, "method-not-allowed");
    assertThat(response.headers().firstValue("Allow").orElse("")).contains("GET");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/slots", "/v1/devices", "/v1/account"})
  void head_is_answered_for_info_only(String path) throws Exception {
    assertThat(server.request("HEAD", path).statusCode()).isEqualTo(405);
  }

  @Test
  void a_failure_inside_is_the_problem_internal_error_and_tells_nothing_of_it() throws Exception {
    HttpResponse<String> response = server.request("GET", "/fails");

    assertProblem(response, 500, "internal-error");
    assertThat(response.body()).doesNotContain("secret");
  }

  @Test
  void even_an_error_of_the_virtual_machine_is_the_problem_internal_error() throws Exception {
    assertProblem(server.request("GET", "/breaks"), 500, "internal-error");
  }

  @Test
  void a_problem_does_not_repeat_the_path() throws Exception {
    assertThat(server.request("GET", "/account/1234567890").body()).doesNotContain("1234567890");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"RUBBISH\r\n\r\n", "GET /\u0000 HTTP/1.1\r\n\r\n", "GET / HTTP/1.2\r\n\r\n"})
  void what_is_not_http_is_the_problem_bad_request(String bytes) throws Exception {
    assertThat(server.raw(bytes))
        .startsWith("HTTP/1.1 400")
        .contains("application/problem+json")
        .contains("\"code\":\"bad-request\"");
  }

  @Test
  void too_many_headers_are_the_problem_headers_too_large() throws Exception {
    String header = "X: " + "x".repeat(20_000) + "\r\n";

    assertThat(server.raw("GET /v1/info HTTP/1.1\r\nHost: a\r\n" + header + "\r\n"))
        .startsWith("HTTP/1.1 431")
        .contains("\"code\":\"headers-too-large\"");
  }

  private static void assertProblem(HttpResponse<String> response, int status, String code)
      throws IOException {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    JsonNode problem = RunningServer.json(response);
    assertThat(problem.get("code").textValue()).isEqualTo(code);
    assertThat(problem.get("status").intValue()).isEqualTo(status);
    assertThat(problem.get("detail").textValue()).isNotBlank();
  }

  private static void fail() {
    throw new IllegalStateException("secret");
  }

  private static void stackOverflow() {
    throw new StackOverflowError("secret");
  }
}
