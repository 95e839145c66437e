// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Real HTTP to some server, known only by its address. */
final class Wire {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final List<URI> bases;
  private volatile String[] always = {};
  private final AtomicInteger requests = new AtomicInteger();

  /** Asks servers that share one database, in turn. */
  Wire(URI... bases) {
    this.bases = List.of(bases);
  }

  /** Adds headers, names and values in turn, to every request from now on. */
  void alwaysSend(String... headers) {
    always = headers;
  }

  /** Sends; headers are names and values in turn. */
  Answer send(String method, String path, byte[] body, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(next().resolve(path));
    request.method(method, BodyPublishers.ofByteArray(body));
    for (String[] some : new String[][] {always, headers}) {
      if (some.length > 0) {
        request.headers(some);
      }
    }
    try {
      return new Answer(client.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private URI next() {
    return bases.get(requests.getAndIncrement() % bases.size());
  }

  Answer json(String method, String path, String body, String... headers) {
    String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
    all[headers.length] = "Content-Type";
    all[headers.length + 1] = "application/json";
    return send(method, path, body.getBytes(java.nio.charset.StandardCharsets.UTF_8), all);
  }

  static byte[] random(int size) {
    byte[] bytes = new byte[size];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  static String randomId() {
    return HexFormat.of().formatHex(random(16));
  }

  static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
