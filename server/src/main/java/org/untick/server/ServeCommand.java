// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.untick.server.account.Registration;
import org.untick.server.limit.Rates;
import org.untick.server.limit.TrustedProxies;
import org.untick.server.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Mixin private DatabaseOptions options;

  @Option(
      names = "--registration",
      paramLabel = "WHO",
      defaultValue = "${env:UNTICK_REGISTRATION:-invitation}",
      description = "Who may register: ${COMPLETION-CANDIDATES} (default: invitation).")
  private Registration registration;

  @Option(
      names = "--trusted-proxy",
      paramLabel = "ADDRESS",
      split = ",",
      description =
          "The address of a proxy whose X-Forwarded-For is believed, or a range such as"
              + " 10.1.0.0/16; may be repeated.")
  private List<String> trustedProxies = List.of();

  @Option(
      names = "--device-rate",
      paramLabel = "N",
      defaultValue = "300",
      description = "Requests a minute of one device, 0 for any (default: ${DEFAULT-VALUE}).")
  private int deviceRate;

  @Option(
      names = "--address-rate",
      paramLabel = "N",
      defaultValue = "1200",
      description =
          "Requests a minute of one IPv4 address or IPv6 /64, 0 for any (default:"
              + " ${DEFAULT-VALUE}). Requests from this machine are not counted.")
  private int addressRate;

  @Option(
      names = "--registration-rate",
      paramLabel = "N",
      defaultValue = "20",
      description = "Registrations a day of one such address (default: ${DEFAULT-VALUE}).")
  private int registrationRate;

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > LAST_PORT) {
      throw new ParameterException(
          spec.commandLine(), "--port must be between 0 and " + LAST_PORT + ", not " + port);
    }
    if (Math.min(deviceRate, Math.min(addressRate, registrationRate)) < 0) {
      throw new ParameterException(spec.commandLine(), "a rate must be 0 or more");
    }
    try (Database database = options.open();
        UntickServer server = UntickServer.start(database, settings())) {
      log.info("Untick server {} is ready on {}", Version.current(), server.address());
      log.info("Registration: {}", registration);
      runUntilTold(server, database);
    }
    return 0;
  }

  private ServerSettings settings() {
    Rates rates = Rates.of(deviceRate, addressRate, registrationRate);
    return new ServerSettings(host, port, registration, rates, proxies(), Clock.systemUTC());
  }

  private TrustedProxies proxies() {
    try {
      return new TrustedProxies(trustedProxies);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(), "--trusted-proxy takes numeric addresses or ranges like 10.1.0.0/16");
    }
  }

  private static void runUntilTold(UntickServer server, Database database)
      throws InterruptedException {
    CountDownLatch told = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, database, told), "stop"));
    told.await();
  }

  /** The process ends when this returns, so it closes everything itself, requests first. */
  private static void stop(UntickServer server, Database database, CountDownLatch told) {
    server.close();
    database.close();
    log.info("Stopped; every request that had begun was answered");
    told.countDown();
  }
}
