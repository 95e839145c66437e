// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** A server on a free port, and a client that speaks real HTTP to it. */
final class RunningServer implements AutoCloseable {
  private static final InetAddress HERE = InetAddress.getLoopbackAddress();
  private static final int PATIENCE_MS = 10_000;

  private final HttpClient client = HttpClient.newHttpClient();
  private final UntickServer server;

  private RunningServer(UntickServer server) {
    this.server = server;
  }

  static RunningServer start() {
    return startWith(routes -> {});
  }

  static RunningServer startWith(Consumer<RoutesConfig> more) {
    return new RunningServer(UntickServer.start("127.0.0.1", 0, more));
  }

  int port() {
    return server.port();
  }

  HttpResponse<String> request(String method, String path)
      throws IOException, InterruptedException {
    URI uri = URI.create(server.address() + path);
    HttpRequest request =
        HttpRequest.newBuilder(uri).method(method, BodyPublishers.noBody()).build();
    return client.send(request, BodyHandlers.ofString());
  }

  /** Sends bytes as they are and returns everything that comes back until the server closes. */
  String raw(String text) throws IOException {
    try (Socket socket = new Socket(HERE, port())) {
      socket.setSoTimeout(PATIENCE_MS);
      socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  static JsonNode json(HttpResponse<String> response) throws IOException {
    return new ObjectMapper().readTree(response.body());
  }

  @Override
  public void close() {
    server.close();
  }
}
