// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server;

/** Commands for tests in other packages. */
public final class Commands {
  private Commands() {}

  /** Runs a command that goes well, and returns what it printed. */
  public static String run(String... args) {
    return Outcome.run(args).printed();
  }
}
