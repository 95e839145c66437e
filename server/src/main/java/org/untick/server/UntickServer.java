// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.json.JavalinJackson;
import io.javalin.util.JavalinException;
import io.javalin.util.JavalinLogger;
import java.util.function.Consumer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ThreadPool;
import org.untick.protocol.Limits;
import org.untick.server.http.BodyReceiver;
import org.untick.server.http.SafeHeaders;
import org.untick.server.problem.JettyProblems;
import org.untick.server.store.Database;

/**
 * The HTTP side of the server: routes, problems, limits. Starts at once and serves until closed;
 * closing lets requests that have begun finish, for {@value #PATIENCE_MS} ms at most.
 */
public final class UntickServer implements AutoCloseable {
  private static final int PATIENCE_MS = 5_000;
  private static final int MOST_THREADS = 24;

  private final Javalin javalin;
  private final ServerSettings settings;
  private final Janitor janitor;

  private UntickServer(ServerSettings settings, Javalin javalin, Janitor janitor) {
    this.settings = settings;
    this.javalin = javalin;
    this.janitor = janitor;
    janitor.start();
  }

  /**
   * Listens on an address and serves what is in a database, which stays its owner's to close.
   *
   * @throws UnableToListenException if the address cannot be taken
   */
  public static UntickServer start(Database database, ServerSettings settings) {
    return start(database, settings, routes -> {});
  }

  /** As {@link #start(Database, ServerSettings)}, with routes of a test beside our own. */
  static UntickServer start(
      Database database, ServerSettings settings, Consumer<RoutesConfig> more) {
    Api api = new Api(database, settings);
    Javalin javalin = Javalin.create(config -> configure(config, settings, api, more));
    JavalinLogger.enabled = false; // It would log the failure that we say in one sentence.
    try {
      javalin.start(settings.host(), settings.port());
      return new UntickServer(settings, javalin, api.janitor());
    } catch (JavalinException e) {
      throw UnableToListenException.because(settings.host(), settings.port(), e);
    } finally {
      JavalinLogger.enabled = true;
    }
  }

  private static void configure(
      JavalinConfig config, ServerSettings settings, Api api, Consumer<RoutesConfig> more) {
    ObjectMapper json = new ObjectMapper();
    config.jsonMapper(new JavalinJackson(json, false));
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.http.maxRequestSize = Limits.BODY_BYTES;
    config.http.compressionStrategy = CompressionStrategy.NONE; // Sealed bytes do not shrink.
    settings.requests().ifPresent(config.requestLogger::http);
    settings.tls().ifPresent(tls -> tls.configure(config.jetty, settings.host(), settings.port()));
    jetty(config, new JettyProblems(json));
    api.addTo(config.routes);
    more.accept(config.routes);
  }

  private static void jetty(JavalinConfig config, JettyProblems problems) {
    config.jetty.modifyHttpConfiguration(UntickServer::http);
    config.jetty.modifyServletContextHandler(context -> context.setErrorHandler(problems));
    config.jetty.modifyServer(server -> handle(server, problems));
    config.jetty.threadPool = threads();
  }

  /**
   * Fields of requests are not kept by connection: their values are secrets, and seldom the same.
   */
  private static void http(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setHeaderCacheSize(0);
    http.addCustomizer(new SafeHeaders());
  }

  /**
   * Few, because idle ones are woken in turn: with 70 threads an empty poll costs a fifth more CPU
   * than with these, and its slowest answers take three times as long.
   */
  private static ThreadPool threads() {
    QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS);
    threads.setName("http");
    return threads;
  }

  private static void handle(Server server, JettyProblems problems) {
    server.setErrorHandler(problems);
    server.setHandler(new GracefulHandler(new BodyReceiver()));
    server.setStopTimeout(PATIENCE_MS);
  }

  /** Returns the port in use, 1 to 65535. */
  public int port() {
    return javalin.port();
  }

  /** Returns where to reach the server, such as {@code http://127.0.0.1:8080}. */
  public String address() {
    String scheme = settings.tls().isPresent() ? "https" : "http";
    String host = settings.host();
    return scheme + "://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port();
  }

  @Override
  public void close() {
    janitor.close();
    javalin.stop();
  }
}
