// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.conformance;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.untick.server.RunningServer;
import org.untick.server.store.PostgresDatabase;

/** The rules over a real PostgreSQL. */
class PostgresConformanceTest {
  private static EmbeddedPostgres postgres;
  private static RunningServer server;
  private static Wire wire;

  @RegisterExtension private static final Rules.For SERVED = new Rules.For(() -> wire);

  @BeforeAll
  static void start() throws IOException {
    postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
    String url = postgres.getJdbcUrl("postgres", "postgres");
    server = RunningServer.start(PostgresDatabase.open(url), RunningServer.open(Clock.systemUTC()));
    wire = new Wire(server.address());
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
    postgres.close();
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
