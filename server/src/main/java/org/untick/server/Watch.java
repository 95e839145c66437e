// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server;

import io.javalin.http.RequestLogger;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.untick.server.metrics.MetricsServer;
import org.untick.server.store.Database;
import org.untick.server.store.UnableToUseStoreException;

/** The port for the operator, if there is one. */
final class Watch implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Watch.class);

  private final Optional<MetricsServer> metrics;

  private Watch(Optional<MetricsServer> metrics) {
    this.metrics = metrics;
  }

  static Watch none() {
    return new Watch(Optional.empty());
  }

  static Watch on(String host, int port, Database database) {
    try {
      return new Watch(Optional.of(new MetricsServer(host, port, () -> answers(database))));
    } catch (IOException | IllegalArgumentException e) {
      throw UnableToListenException.because(host, port, e);
    }
  }

  private static boolean answers(Database database) {
    try {
      return database.read(session -> session.first("SELECT 1", row -> row.number(1)).isPresent());
    } catch (UnableToUseStoreException e) {
      log.warn("Not ready: the database does not answer ({})", e.getMessage());
      return false;
    }
  }

  void announce() {
    metrics.ifPresent(m -> log.info("Metrics, health and readiness are on port {}", m.port()));
  }

  Optional<RequestLogger> requests() {
    return metrics.map(MetricsServer::requests);
  }

  void stopping() {
    metrics.ifPresent(MetricsServer::stopping);
  }

  @Override
  public void close() {
    metrics.ifPresent(MetricsServer::close);
  }
}
