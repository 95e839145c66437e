// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.untick.server.store.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code backup}: copies a SQLite database while its server runs. */
@Command(
    name = "backup",
    description = "Copy the database into one file, while the server runs.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    defaultValueProvider = EnvironmentDefaults.class,
    footer = EnvironmentDefaults.FOOTER)
final class BackupCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      required = true,
      description = "The directory of the database.")
  private Path data;

  @Option(
      names = "--to",
      paramLabel = "FILE",
      required = true,
      description = "The backup; must not exist yet.")
  private Path to;

  @Override
  public Integer call() {
    Backup.make(data, to.toAbsolutePath());
    spec.commandLine().getOut().println("Backed up to " + to);
    return 0;
  }
}
