// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.untick.server.store.Backup;
import org.untick.server.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code restore}: puts a backup in place and begins a new epoch. */
@Command(
    name = "restore",
    description = {
      "Put a backup into a data directory that has no database, with the server stopped.",
      "With --database, after pg_restore: only tell clients that history has changed."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    defaultValueProvider = EnvironmentDefaults.class,
    footer = EnvironmentDefaults.FOOTER)
final class RestoreCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private DatabaseOptions options;

  @Option(
      names = "--from",
      paramLabel = "FILE",
      description = "The backup; needed with --data, and not with --database.")
  private Path from;

  @Override
  public Integer call() {
    if (options.isDirectory() != (from != null)) {
      throw new ParameterException(
          spec.commandLine(), "--data needs --from FILE, and --database does not take it");
    }
    String epoch = options.isDirectory() ? Backup.restore(from, options.directory()) : renew();
    spec.commandLine().getOut().println("Restored; the new epoch is " + epoch);
    return 0;
  }

  private String renew() {
    try (Database database = options.openExisting()) {
      return database.renewEpoch();
    }
  }
}
