// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Header;
import io.javalin.json.JavalinJackson;
import io.javalin.util.JavalinException;
import io.javalin.util.JavalinLogger;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.untick.server.info.InfoHandler;
import org.untick.server.problem.JettyProblems;
import org.untick.server.problem.Problems;

/**
 * The HTTP side of the server: routes, problems, limits. Starts at once and serves until closed;
 * closing lets requests that have begun finish, for {@value #PATIENCE_MS} ms at most.
 */
public final class UntickServer implements AutoCloseable {
  private static final int PATIENCE_MS = 5_000;
  private static final long LARGEST_REQUEST_BYTES = 65_536;

  private final Javalin javalin;
  private final String host;

  private UntickServer(String host, Javalin javalin) {
    this.host = host;
    this.javalin = javalin;
  }

  /**
   * Listens on an address.
   *
   * @param host a name or address of this machine
   * @param port 0 to 65535; 0 takes a free port
   * @throws UnableToListenException if the address cannot be taken
   */
  public static UntickServer start(String host, int port) {
    return start(host, port, routes -> {});
  }

  /** As {@link #start(String, int)}, with routes of a test beside our own. */
  static UntickServer start(String host, int port, Consumer<RoutesConfig> more) {
    Javalin javalin = Javalin.create(config -> configure(config, more));
    JavalinLogger.enabled = false; // It would log the failure that we say in one sentence.
    try {
      return new UntickServer(host, javalin.start(host, port));
    } catch (JavalinException e) {
      throw UnableToListenException.because(host, port, e);
    } finally {
      JavalinLogger.enabled = true;
    }
  }

  private static void configure(JavalinConfig config, Consumer<RoutesConfig> more) {
    ObjectMapper json = new ObjectMapper();
    config.jsonMapper(new JavalinJackson(json, false));
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.http.maxRequestSize = LARGEST_REQUEST_BYTES;
    jetty(config, new JettyProblems(json));
    routes(config.routes);
    more.accept(config.routes);
  }

  private static void routes(RoutesConfig routes) {
    routes.before(ctx -> ctx.header(Header.CACHE_CONTROL, "no-store"));
    routes.before(ctx -> ctx.header(Header.X_CONTENT_TYPE_OPTIONS, "nosniff"));
    InfoHandler info = new InfoHandler(Version.current());
    routes.get("/v1/info", info);
    routes.head("/v1/info", info);
    Problems.map(routes);
  }

  private static void jetty(JavalinConfig config, JettyProblems problems) {
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.jetty.modifyServletContextHandler(context -> context.setErrorHandler(problems));
    config.jetty.modifyServer(server -> stopGracefully(server, problems));
  }

  private static void stopGracefully(Server server, JettyProblems problems) {
    server.setErrorHandler(problems);
    server.setHandler(new GracefulHandler());
    server.setStopTimeout(PATIENCE_MS);
  }

  /** Returns the port in use, 1 to 65535. */
  public int port() {
    return javalin.port();
  }

  /** Returns where to reach the server, such as {@code http://127.0.0.1:8080}. */
  public String address() {
    return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port();
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
