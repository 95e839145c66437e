// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.untick.server.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code serve}: opens the store, listens, and runs until the process is told to end. */
@Command(
    name = "serve",
    description = "Serve until stopped. GET /v1/info answers when the server is ready.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ServeCommand implements Callable<Integer> {
  private static final Logger log = LoggerFactory.getLogger(ServeCommand.class);
  private static final int LAST_PORT = 65_535;

  @Spec private CommandSpec spec;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      defaultValue = "127.0.0.1",
      description = "The address to listen on (default: ${DEFAULT-VALUE}, this machine only).")
  private String host;

  @Option(
      names = "--port",
      paramLabel = "N",
      required = true,
      description = "The port to listen on; 0 takes a free one and says which.")
  private int port;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      required = true,
      description = "The directory of the database; made if it does not exist.")
  private Path data;

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > LAST_PORT) {
      throw new ParameterException(
          spec.commandLine(), "--port must be between 0 and " + LAST_PORT + ", not " + port);
    }
    try (Store store = Store.open(data);
        UntickServer server = UntickServer.start(host, port)) {
      log.info("Untick server {} is ready on {}", Version.current(), server.address());
      log.info("Server id kept in {}; this version offers no accounts", store.file());
      runUntilTold(server, store);
    }
    return 0;
  }

  private static void runUntilTold(UntickServer server, Store store) throws InterruptedException {
    CountDownLatch told = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, store, told), "stop"));
    told.await();
  }

  /** The process ends when this returns, so it closes everything itself, requests first. */
  private static void stop(UntickServer server, Store store, CountDownLatch told) {
    server.close();
    store.close();
    log.info("Stopped; every request that had begun was answered");
    told.countDown();
  }
}
