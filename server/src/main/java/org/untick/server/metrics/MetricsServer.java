// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.metrics;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.javalin.http.RequestLogger;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;

/**
 * {@code /metrics} in Prometheus' format, {@code /health} while the process lives, {@code /ready}
 * while it can answer. On a port of its own, because whoever may see this is not who may sync.
 */
public final class MetricsServer implements AutoCloseable {
  private static final int OK = 200;
  private static final int UNAVAILABLE = 503;

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final HttpServer http;
  private final BooleanSupplier ready;
  private volatile boolean stopping;

  /**
   * Listens at once.
   *
   * @param ready asked at every request to {@code /ready}
   * @throws IOException if the address cannot be taken
   */
  public MetricsServer(String host, int port, BooleanSupplier ready) throws IOException {
    this.ready = ready;
    this.http = HttpServer.create(new InetSocketAddress(host, port), 0);
    bind();
    http.createContext("/metrics", exchange -> answer(exchange, OK, registry.scrape()));
    http.createContext("/health", exchange -> answer(exchange, OK, "alive\n"));
    http.createContext("/ready", this::answerReady);
    http.start();
  }

  private void bind() {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new FileDescriptorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    Metrics.addRegistry(registry);
  }

  private void answerReady(HttpExchange exchange) throws IOException {
    if (stopping) {
      answer(exchange, UNAVAILABLE, "stopping\n");
    } else if (ready.getAsBoolean()) {
      answer(exchange, OK, "ready\n");
    } else {
      answer(exchange, UNAVAILABLE, "the database does not answer\n");
    }
  }

  private static void answer(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  /** Returns what times requests. */
  public RequestLogger requests() {
    return new RequestMetrics(registry);
  }

  /** Returns the port in use, 1 to 65535. */
  public int port() {
    return http.getAddress().getPort();
  }

  /** Says not ready from now on, so that a balancer sends nobody any more. */
  public void stopping() {
    stopping = true;
  }

  @Override
  public void close() {
    Metrics.removeRegistry(registry);
    registry.close();
    http.stop(0);
  }
}
