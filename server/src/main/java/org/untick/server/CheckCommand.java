// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.untick.server.store.Check;
import org.untick.server.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code check}: looks for faults in a database; works beside a server that runs. */
@Command(
    name = "check",
    description = "Check the database; ends with 1 if something is wrong.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    defaultValueProvider = EnvironmentDefaults.class,
    footer = EnvironmentDefaults.FOOTER)
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private DatabaseOptions options;

  @Override
  public Integer call() {
    List<String> faults;
    try (Database database = options.openExisting()) {
      faults = Check.database(database);
    }
    PrintWriter out = spec.commandLine().getOut();
    faults.forEach(out::println);
    out.println(faults.isEmpty() ? "The database is sound." : "Restore a backup, or ask for help.");
    return faults.isEmpty() ? 0 : 1;
  }
}
