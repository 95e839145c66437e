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
    versionProvider = Version.class,
    defaultValueProvider = EnvironmentDefaults.class,
    footer = EnvironmentDefaults.FOOTER)
final class ServeCommand implements Callable<Integer> {
  private static final Logger log = LoggerFactory.getLogger(ServeCommand.class);

  @Spec private CommandSpec spec;
  @Mixin private DatabaseOptions options;
  @Mixin private ListenOptions listen;
  @Mixin private TlsOptions tls;
  @Mixin private RateOptions rates;
  @Mixin private MetricsOptions metricsOptions;

  @Option(
      names = "--registration",
      paramLabel = "WHO",
      defaultValue = "invitation",
      description =
          "Who may register: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). open lets anyone"
              + " in who reaches the server.")
  private Registration registration;

  @Option(
      names = "--trusted-proxy",
      paramLabel = "ADDRESS",
      split = ",",
      description =
          "The address of a proxy whose X-Forwarded-For is believed, or a range such as"
              + " 10.1.0.0/16; may be repeated.")
  private List<String> trustedProxies = List.of();

  @Override
  public Integer call() throws InterruptedException {
    listen.check();
    try (Database database = options.open();
        Watch watch = metricsOptions.watch(database);
        UntickServer server = UntickServer.start(database, settings(watch))) {
      log.info("Untick server {} is ready on {}", Version.current(), server.address());
      log.info("Registration: {}", registration);
      watch.announce();
      runUntilTold(server, watch, database);
    }
    return 0;
  }

  private ServerSettings settings(Watch watch) {
    return new ServerSettings(
        listen.host(),
        listen.port(),
        tls.tls(),
        registration,
        rates.rates(),
        proxies(),
        watch.requests(),
        Clock.systemUTC());
  }

  private TrustedProxies proxies() {
    try {
      return new TrustedProxies(trustedProxies);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(), "--trusted-proxy takes numeric addresses or ranges like 10.1.0.0/16");
    }
  }

  private static void runUntilTold(UntickServer server, Watch watch, Database database)
      throws InterruptedException {
    CountDownLatch told = new CountDownLatch(1);
    Thread stop = new Thread(() -> stop(server, watch, database, told), "stop");
    Runtime.getRuntime().addShutdownHook(stop);
    told.await();
  }

  /** The process ends when this returns, so it closes everything itself, requests first. */
  private static void stop(
      UntickServer server, Watch watch, Database database, CountDownLatch told) {
    watch.stopping();
    server.close();
    database.close();
    watch.close();
    log.info("Stopped; every request that had begun was answered");
    told.countDown();
  }
}
