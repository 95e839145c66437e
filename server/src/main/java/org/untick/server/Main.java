// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.untick.server.problem.Unexpected;
import org.untick.server.store.UnableToCopyStoreException;
import org.untick.server.store.UnableToOpenStoreException;
import org.untick.server.store.UnableToUseStoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line of the server; its sub-commands do the work. */
@Command(
    name = "untick-server",
    description = "Keeps Untick's status in sync between devices, without being able to read it.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      ServeCommand.class,
      InviteCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      CheckCommand.class,
      StatsCommand.class
    })
public final class Main {
  private static final Logger log = LoggerFactory.getLogger(Main.class);

  private Main() {}

  /**
   * Runs the command and ends the process with its exit code: 0 done, 1 failed, 2 wrong usage.
   *
   * @param args the command line; empty prints what is missing
   */
  public static void main(String... args) {
    System.exit(run(args));
  }

  /** As {@link #main}, but returns the exit code. Every failure is one sentence on stderr. */
  static int run(String... args) {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Main::wrongUsage)
        .setExecutionExceptionHandler(Main::failed)
        .execute(args);
  }

  private static int wrongUsage(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    say(command, e.getMessage() + ": see " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE;
  }

  private static int failed(Exception e, CommandLine command, ParseResult parsed) {
    if (isForOperator(e)) {
      say(command, e.getMessage());
    } else {
      log.error("The command failed for a reason nobody foresaw: {}", Unexpected.describe(e));
    }
    return ExitCode.SOFTWARE;
  }

  /** The messages of these say what to do. */
  private static boolean isForOperator(Exception e) {
    return e instanceof UnableToOpenStoreException
        || e instanceof UnableToCopyStoreException
        || e instanceof UnableToUseStoreException
        || e instanceof UnableToListenException;
  }

  private static void say(CommandLine command, String sentence) {
    command.getErr().println("untick-server: " + sentence);
  }
}
