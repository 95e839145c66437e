// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.untick.server.account.Registration;
import org.untick.server.limit.Rates;
import org.untick.server.limit.TrustedProxies;
import org.untick.server.store.Database;
import org.untick.server.store.SqliteDatabase;

/** A server on a free port, and a client that speaks real HTTP to it. */
public final class RunningServer implements AutoCloseable {
  private static final InetAddress HERE = InetAddress.getLoopbackAddress();
  private static final int PATIENCE_MS = 10_000;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Database database;
  private final UntickServer server;

  private RunningServer(Database database, UntickServer server) {
    this.database = database;
    this.server = server;
  }

  static RunningServer start() {
    return startWith(routes -> {});
  }

  static RunningServer startWith(Consumer<RoutesConfig> more) {
    return start(emptySqlite(), open(Clock.systemUTC()), more);
  }

  /** Serves a database, and closes it in the end. */
  public static RunningServer start(Database database, ServerSettings settings) {
    return start(database, settings, routes -> {});
  }

  private static RunningServer start(
      Database database, ServerSettings settings, Consumer<RoutesConfig> more) {
    return new RunningServer(database, UntickServer.start(database, settings, more));
  }

  /** Returns settings that let anyone register and ask as often as they like. */
  public static ServerSettings open(Clock clock) {
    return settings(Rates.of(0, 0, 0), new TrustedProxies(List.of()), clock);
  }

  /** Returns settings for a free port of this machine, with open registration. */
  public static ServerSettings settings(Rates rates, TrustedProxies proxies, Clock clock) {
    return new ServerSettings(
        "127.0.0.1",
        0,
        Optional.empty(),
        Registration.OPEN,
        rates,
        proxies,
        Optional.empty(),
        clock);
  }

  /** Returns an empty database in a new directory. */
  public static Database emptySqlite() {
    try {
      return SqliteDatabase.open(Files.createTempDirectory("untick"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return server.port();
  }

  /** Returns where to reach it. */
  public URI address() {
    return URI.create(server.address());
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
    database.close();
  }
}
