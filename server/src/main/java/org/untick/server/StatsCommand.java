// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server;

import java.util.concurrent.Callable;
import org.untick.server.store.Database;
import org.untick.server.store.Statistics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code stats}: counts; works beside a server that runs. */
@Command(
    name = "stats",
    description = "Count accounts, devices and slots.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    defaultValueProvider = EnvironmentDefaults.class,
    footer = EnvironmentDefaults.FOOTER)
final class StatsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private DatabaseOptions options;

  @Override
  public Integer call() {
    try (Database database = options.openExisting()) {
      Statistics.of(database)
          .forEach((name, count) -> spec.commandLine().getOut().println(name + " " + count));
    }
    return 0;
  }
}
