// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.standin;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/**
 * A stand-in for LinkedIn's settings pages, served over TLS on loopback. A browser that resolves
 * {@code www.linkedin.com} to it and ignores certificate errors sees it under the real address. It
 * is built from public facts, not from a copy of the site.
 */
public final class StandIn implements AutoCloseable {

  private final Stage stage = new Stage();
  private final Javalin server;

  private StandIn(int port) {
    Path store = Certificate.create();
    server = Javalin.create(config -> configure(config, store, port)).start();
  }

  /** Starts on a free port. */
  public static StandIn start() {
    return start(0);
  }

  /** Starts on the given port. */
  public static StandIn start(int port) {
    return new StandIn(port);
  }

  private void configure(JavalinConfig config, Path store, int port) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.jetty.addConnector((jetty, http) -> connector(jetty, http, store, port));
    new Routes(stage).addTo(config.routes);
  }

  private static ServerConnector connector(
      Server jetty, HttpConfiguration http, Path store, int port) {
    SslContextFactory.Server tls = new SslContextFactory.Server();
    tls.setKeyStorePath(store.toString());
    tls.setKeyStorePassword(Certificate.PASSWORD);
    tls.setSniRequired(false);
    HttpConfiguration secure = new HttpConfiguration(http);
    secure.addCustomizer(new SecureRequestCustomizer(false));
    ServerConnector connector =
        new ServerConnector(
            jetty, new SslConnectionFactory(tls, "http/1.1"), new HttpConnectionFactory(secure));
    connector.setHost("127.0.0.1");
    connector.setPort(port);
    return connector;
  }

  /** The port on 127.0.0.1 that it listens on. */
  public int port() {
    return server.port();
  }

  /** Plays a scenario from the next page load on; saved states and noted requests begin anew. */
  public void play(Scenario scenario) {
    stage.start(scenario);
  }

  /** Answers with this page, at any path, where the address ends in {@code ?page=} and its name. */
  public void show(String name, String html) {
    stage.keep(name, html);
  }

  /** What the site has saved for a key, such as {@code allowDataForGenerativeAI}. */
  public boolean state(String key) {
    return stage.state(key);
  }

  /**
   * Changes a saved state as another device, or LinkedIn itself, would; open pages do not notice.
   */
  public void change(String key, boolean on) {
    stage.change(key, on);
  }

  /** The requests since the scenario began, such as {@code GET /feed/}, in order of arrival. */
  public List<String> requests() {
    return stage.requests();
  }

  @Override
  public void close() {
    server.stop();
  }
}
