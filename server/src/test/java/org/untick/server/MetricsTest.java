// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.untick.server.conformance.Account;

/** The operator's port, of the program in a process of its own. */
class MetricsTest {
  private static final String SAID = "readiness are on port ";

  @TempDir private static Path directory;
  private static ServerProcess server;
  private static Account account;

  @BeforeAll
  static void start() {
    server = ServerProcess.start("--data", directory.toString(), "--metrics-port", "0");
    account = Account.at(server.address());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> get(String path) throws Exception {
    String line = server.awaitLine(SAID);
    String port = line.substring(line.indexOf(SAID) + SAID.length());
    URI uri = URI.create("http://127.0.0.1:" + port + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  @Test
  void health_and_readiness_are_told() throws Exception {
    assertThat(get("/health").body()).isEqualTo("alive\n");
    assertThat(get("/ready").statusCode()).isEqualTo(200);
    assertThat(get("/other").statusCode()).isEqualTo(404);
  }

  @Test
  void requests_are_told_by_route_and_status_without_ids() throws Exception {
    account.writeSlot();
    String metrics = get("/metrics").body();

    assertThat(metrics)
        .contains(
            "untick_requests_seconds_count{method=\"PUT\",route=\"/v1/slots/{id}\",status=\"201\"}")
        .contains("untick_sqlite_group_count")
        .contains("jvm_memory_used_bytes");
    assertThat(metrics).doesNotContainPattern("[0-9a-f]{32}").doesNotContain("127.0.0.1");
  }

  @Test
  void the_port_of_the_protocol_does_not_tell_them() throws Exception {
    URI uri = server.address().resolve("/metrics");
    HttpResponse<String> response =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());

    assertThat(response.statusCode()).isEqualTo(404);
  }
}
