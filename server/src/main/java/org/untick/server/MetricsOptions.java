// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server;

import org.untick.server.store.Database;
import picocli.CommandLine.Option;

/** Whether and where to tell numbers. */
final class MetricsOptions {
  private static final int NONE = -1;

  @Option(
      names = "--metrics-port",
      paramLabel = "N",
      defaultValue = "-1",
      description =
          "A port for /metrics, /health and /ready; 0 takes a free one (default: none of them).")
  private int port;

  @Option(
      names = "--metrics-host",
      paramLabel = "HOST",
      defaultValue = "127.0.0.1",
      description = "The address of that port (default: ${DEFAULT-VALUE}, this machine only).")
  private String host;

  Watch watch(Database database) {
    return port == NONE ? Watch.none() : Watch.on(host, port, database);
  }
}
