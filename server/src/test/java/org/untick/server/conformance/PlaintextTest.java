// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.untick.server.ServerProcess;

/** Searches all that the program leaves for what it was told. */
class PlaintextTest {
  private static final String ADDRESS = "203.0.113.77";
  private static final String AGENT = "PlaintextBrowser";

  @TempDir private static Path directory;
  private static final byte[] TICKET = Wire.random(32);
  private static final String SLOT = Wire.randomId();
  private static final String MAILBOX = Wire.randomId();
  private static ServerProcess server;
  private static Person person;
  private static String metrics;

  @BeforeAll
  static void useEverything() throws Exception {
    server =
        ServerProcess.start(
            "--data", directory.toString(), "--metrics-port", "0", "--trusted-proxy", "127.0.0.1");
    Wire wire = new Wire(server.address());
    wire.alwaysSend("X-Forwarded-For", ADDRESS, "User-Agent", AGENT);
    person = Person.registered(wire);
    String etag = person.make(SLOT, Wire.random(4_096)).etag();
    person.put(SLOT, Wire.random(8_192), "If-Match", etag);
    person.put(SLOT, Wire.random(5), "If-Match", etag);
    person.leave(MAILBOX, TICKET);
    wire.send("POST", "/v1/pairings/" + MAILBOX + "/open", new byte[0]);
    wire.json("POST", "/v1/devices", "{\"id\":\"" + person.account, "Authorization", "Bearer x");
    wire.send("GET", "/v1/" + person.account + "?token=" + Wire.base64(TICKET), new byte[0]);
    person.asDevice("GET", "/v1/slots?since=" + person.device);
    person.asRoot("GET", "/v1/export");
    metrics = scrape();
    server.stop();
  }

  private static String scrape() throws IOException, InterruptedException {
    String line = server.awaitLine("readiness are on port ");
    String port = line.substring(line.lastIndexOf(' ') + 1);
    URI uri = URI.create("http://127.0.0.1:" + port + "/metrics");
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
        .body();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static List<String> secrets() {
    return List.of(
        text(person.rootToken),
        text(person.deviceToken),
        text(TICKET),
        Wire.base64(person.rootToken),
        Wire.base64(person.deviceToken),
        Wire.base64(TICKET),
        ADDRESS,
        AGENT);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  @Test
  void the_database_has_no_token_no_address_and_no_browser() throws Exception {
    String database = text(Files.readAllBytes(directory.resolve("untick.db")));

    assertThat(database).contains(text(java.util.HexFormat.of().parseHex(person.account)));
    assertThat(database).doesNotContain(secrets());
  }

  @Test
  void the_log_has_no_id_no_token_no_address_and_no_browser() {
    String log = String.join("\n", server.log());

    assertThat(log).contains("is ready on", "Stopped").doesNotContain(secrets());
    assertNoId(log);
  }

  @Test
  void the_metrics_have_no_id_no_token_no_address_and_no_browser() {
    assertThat(metrics).contains("untick_requests_seconds_count").doesNotContain(secrets());
    assertNoId(metrics);
  }

  private static void assertNoId(String text) {
    for (String id : List.of(person.account, person.device, SLOT, MAILBOX)) {
      assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain(id);
    }
  }
}
