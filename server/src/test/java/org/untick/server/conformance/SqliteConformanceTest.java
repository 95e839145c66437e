// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.conformance;

import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.untick.server.RunningServer;

/** The rules over SQLite. */
class SqliteConformanceTest {
  private static RunningServer server;
  private static Wire wire;

  @RegisterExtension private static final Rules.For SERVED = new Rules.For(() -> wire);

  @BeforeAll
  static void start() {
    server =
        RunningServer.start(RunningServer.emptySqlite(), RunningServer.open(Clock.systemUTC()));
    wire = new Wire(server.address());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Nested
  class Slots extends SlotRules {}

  @Nested
  class Preconditions extends PreconditionRules {}

  @Nested
  class Accounts extends AccountRules {}

  @Nested
  class Bodies extends BodyRules {}

  @Nested
  class Origins extends OriginRules {}

  @Nested
  class Pairing extends PairingRules {}
}
