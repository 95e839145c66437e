// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.conformance;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.untick.server.ServerProcess;

/** The rules over two processes that share one PostgreSQL: every request goes to the other. */
class TwoProcessesConformanceTest {
  private static EmbeddedPostgres postgres;
  private static ServerProcess first;
  private static ServerProcess second;
  private static Wire wire;

  @RegisterExtension private static final Rules.For SERVED = new Rules.For(() -> wire);

  @BeforeAll
  static void start() throws IOException {
    postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
    String url = postgres.getJdbcUrl("postgres", "postgres");
    first = ServerProcess.start("--database", url);
    second = ServerProcess.start("--database", url);
    wire = new Wire(first.address(), second.address());
  }

  @AfterAll
  static void stop() throws IOException {
    first.close();
    second.close();
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
