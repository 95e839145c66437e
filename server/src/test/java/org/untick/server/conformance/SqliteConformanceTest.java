// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.conformance;

import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.untick.server.RunningServer;

/** The rules over SQLite. */
class SqliteConformanceTest {
  private static RunningServer server;
  private static Wire wire;

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
  class Slots extends SlotRules {
    @Override
    Wire wire() {
      return wire;
    }
  }

  @Nested
  class Preconditions extends PreconditionRules {
    @Override
    Wire wire() {
      return wire;
    }
  }

  @Nested
  class Accounts extends AccountRules {
    @Override
    Wire wire() {
      return wire;
    }
  }

  @Nested
  class Bodies extends BodyRules {
    @Override
    Wire wire() {
      return wire;
    }
  }

  @Nested
  class Origins extends OriginRules {
    @Override
    Wire wire() {
      return wire;
    }
  }

  @Nested
  class Pairing extends PairingRules {
    @Override
    Wire wire() {
      return wire;
    }
  }
}
