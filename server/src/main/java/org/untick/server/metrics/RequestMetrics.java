// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.metrics;

import io.javalin.http.Context;
import io.javalin.http.RequestLogger;
import io.javalin.router.Endpoint;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Times requests by route and status. A route has no ids in it, and nothing else is told. */
final class RequestMetrics implements RequestLogger {
  private static final Duration[] BOUNDS = {
    Duration.ofMillis(1), Duration.ofMillis(10), Duration.ofMillis(100), Duration.ofSeconds(1)
  };
  private static final double NANOS_A_MILLI = 1_000_000;

  private final MeterRegistry registry;
  private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();

  private record Kind(String method, String route, int status) {}

  RequestMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void handle(Context ctx, Float millis) {
    Endpoint endpoint = ctx.endpoints().matchedHttpEndpoint();
    Kind kind =
        endpoint == null
            ? new Kind("other", "other", ctx.statusCode())
            : new Kind(endpoint.method.toString(), endpoint.path, ctx.statusCode());
    timers
        .computeIfAbsent(kind, this::timer)
        .record((long) (millis * NANOS_A_MILLI), TimeUnit.NANOSECONDS);
  }

  private Timer timer(Kind kind) {
    return Timer.builder("untick.requests")
        .description("Requests answered, by route and status")
        .tag("method", kind.method())
        .tag("route", kind.route())
        .tag("status", String.valueOf(kind.status()))
        .serviceLevelObjectives(BOUNDS)
        .register(registry);
  }
}
