// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.untick.server.RunningServer;

/** A client in JavaScript that was written from docs/sync-protocol.md alone; needs Node.js. */
class InteropTest {
  private static final Path SCRIPT = Path.of("src", "test", "interop", "client.mjs");
  private static final Path DOCS = Path.of("..", "docs");

  @Test
  void a_client_written_from_the_page_alone_interoperates() throws Exception {
    assumeTrue(hasNode(), "Node.js is not installed");
    try (RunningServer server =
        RunningServer.start(RunningServer.emptySqlite(), RunningServer.open(Clock.systemUTC()))) {
      Process client =
          new ProcessBuilder(
                  "node", SCRIPT.toString(), server.address().toString(), DOCS.toString())
              .redirectErrorStream(true)
              .start();
      String said = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(client.waitFor()).as(said).isZero();
      assertThat(said).contains("everything worked");
    }
  }

  private static boolean hasNode() throws InterruptedException {
    try {
      return new ProcessBuilder("node", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
