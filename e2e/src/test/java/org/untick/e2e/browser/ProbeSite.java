// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A tiny HTTPS server on loopback with a certificate no one trusts and a few pages. */
final class ProbeSite implements AutoCloseable {
  private static final String PASSWORD = "probe-probe";
  private static final Map<String, String> PAGES =
      Map.of(
          "/one", page("One", "<button id=a>0</button>" + tall() + "<button id=low>0</button>"),
          "/two", page("Two", "<p>Two</p>"),
          "/script-redirect", page("Moving", "<script>location.replace('/two')</script>"),
          "/nested", page("Nested", "<iframe src=/nested/frame></iframe><open-host></open-host>"),
          "/nested/frame", page("Frame", "<button>0</button>"));

  private final HttpsServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);

  private ProbeSite(HttpsServer server) {
    this.server = server;
  }

  static ProbeSite start() throws IOException, GeneralSecurityException, InterruptedException {
    var loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpsServer server = HttpsServer.create(loopback, 0);
    server.setHttpsConfigurator(new HttpsConfigurator(tls()));
    server.createContext("/", ProbeSite::answer);
    ProbeSite site = new ProbeSite(server);
    server.setExecutor(site.threads);
    server.start();
    return site;
  }

  int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private static void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (path.equals("/redirect")) {
      exchange.getResponseHeaders().set("Location", "/one");
      exchange.sendResponseHeaders(302, -1);
    } else {
      send(exchange, PAGES.getOrDefault(path, page("Nothing", "")));
    }
    exchange.close();
  }

  private static void send(HttpExchange exchange, String html) throws IOException {
    byte[] body = html.getBytes(StandardCharsets.UTF_8);
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", "text/html; charset=utf-8");
    headers.set("Content-Security-Policy", "script-src 'unsafe-inline'; frame-ancestors 'self'");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
  }

  private static String page(String title, String body) {
    return "<!doctype html><html lang=en><title>"
        + title
        + "</title><body>"
        + body
        + "<script>"
        + script()
        + "</script></body></html>";
  }

  private static String tall() {
    return "<div style='height:3000px'></div>";
  }

  private static String script() {
    return """
        const count = event => { event.target.textContent = event.isTrusted + ' ' + event.detail; };
        const listen = root => root.querySelectorAll('button')
            .forEach(button => button.addEventListener('click', count));
        listen(document);
        const host = document.querySelector('open-host');
        if (host) {
          const root = host.attachShadow({mode: 'open'});
          root.append(document.createElement('button'));
          root.firstChild.textContent = '0';
          listen(root);
        }
        """;
  }

  private static SSLContext tls()
      throws IOException, GeneralSecurityException, InterruptedException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    Path file = keyStore();
    try (InputStream in = Files.newInputStream(file)) {
      keys.load(in, PASSWORD.toCharArray());
    } finally {
      Files.delete(file);
    }
    var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  private static Path keyStore() throws IOException, InterruptedException {
    Path file = Files.createTempFile("untick-probe", ".p12");
    Files.delete(file);
    String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    String arguments =
        "-genkeypair -alias probe -keyalg EC -groupname secp256r1 -storetype PKCS12 -validity 30"
            + " -dname CN=www.linkedin.com -ext san=dns:www.linkedin.com -storepass ";
    String command = keytool + " " + arguments + PASSWORD + " -keystore " + file;
    Process process = new ProcessBuilder(command.split(" ")).inheritIO().start();
    if (process.waitFor() != 0) {
      throw new IOException("keytool failed");
    }
    return file;
  }
}
