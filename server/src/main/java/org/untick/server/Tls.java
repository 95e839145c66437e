// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server;

import io.javalin.config.JettyConfig;
import java.nio.file.Path;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.KeyStoreScanner;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/**
 * Makes Jetty speak TLS alone.
 *
 * @param keystore a PKCS #12 file with one key and its certificates
 * @param password of the file, may be empty
 */
public record Tls(Path keystore, String password) {
  private static final int LOOK_EVERY_S = 60;
  private static final int HSTS_S = 31_536_000;
  private static final boolean ANY_NAME = false;

  /** Puts an HTTPS connector in the place of the HTTP one. */
  void configure(JettyConfig jetty, String host, int port) {
    jetty.addConnector(
        (server, http) -> {
          ServerConnector connector = connector(server, new HttpConfiguration(http));
          connector.setHost(host);
          connector.setPort(port);
          return connector;
        });
  }

  private ServerConnector connector(Server server, HttpConfiguration http) {
    SecureRequestCustomizer customizer = new SecureRequestCustomizer(ANY_NAME);
    customizer.setStsMaxAge(HSTS_S);
    http.addCustomizer(customizer);
    SslContextFactory.Server ssl = new SslContextFactory.Server();
    ssl.setKeyStorePath(keystore.toAbsolutePath().toString());
    ssl.setKeyStoreType("PKCS12");
    ssl.setKeyStorePassword(password);
    KeyStoreScanner scanner = new KeyStoreScanner(ssl);
    scanner.setScanInterval(LOOK_EVERY_S);
    server.addBean(scanner);
    return new ServerConnector(
        server, new SslConnectionFactory(ssl, "http/1.1"), new HttpConnectionFactory(http));
  }
}
