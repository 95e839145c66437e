// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.untick.server.access.Days;
import org.untick.server.account.Invitations;
import org.untick.server.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code invite}: prints an invitation; works beside a server that runs. */
@Command(
    name = "invite",
    description = "Print an invitation: it lets one account in, within 7 days.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    defaultValueProvider = EnvironmentDefaults.class,
    footer = EnvironmentDefaults.FOOTER)
final class InviteCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private DatabaseOptions options;

  @Override
  public Integer call() {
    try (Database database = options.openExisting()) {
      String invitation = new Invitations(new Days(Clock.systemUTC())).make(database);
      spec.commandLine().getOut().println(invitation);
    }
    return 0;
  }
}
