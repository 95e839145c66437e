// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.standin;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Serves the stand-in to someone who wants to look at it: {@code [--port N] [--scenario NAME]}. */
public final class StandInMain {

  private StandInMain() {}

  /** Starts the server and stays until the process is ended. */
  public static void main(String[] arguments) throws InterruptedException {
    List<String> given = Arrays.asList(arguments);
    NamedScenario scenario = Scenarios.named(option(given, "--scenario", "keyed-on"));
    int port = Integer.parseInt(option(given, "--port", "8443"));
    try (StandIn standIn = StandIn.start(port)) {
      standIn.play(scenario.scenario());
      System.out.println(help(standIn.port(), scenario));
      new CountDownLatch(1).await();
    }
  }

  private static String option(List<String> given, String name, String otherwise) {
    int at = given.indexOf(name);
    return at >= 0 && at + 1 < given.size() ? given.get(at + 1) : otherwise;
  }

  private static String help(int port, NamedScenario scenario) {
    return """
        Playing %s. Open it with:
          chromium --user-data-dir=$(mktemp -d) --no-first-run --ignore-certificate-errors \\
            "--host-resolver-rules=MAP www.linkedin.com:443 127.0.0.1:%d" \\
            https://www.linkedin.com%s"""
        .formatted(scenario.name(), port, scenario.path());
  }
}
