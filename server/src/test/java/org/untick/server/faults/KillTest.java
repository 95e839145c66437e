// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.untick.server.Commands.run;

import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.untick.server.ServerProcess;
import org.untick.server.conformance.Load;

/** What a power cut leaves; 10 rounds, 100 with {@code -Duntick.long=true}. */
class KillTest {
  private static final int ROUNDS = Boolean.getBoolean("untick.long") ? 100 : 10;
  private static final int LONGEST_MS = 500;

  @TempDir private Path directory;

  @Test
  void what_was_acknowledged_survives_kill_9_and_what_was_not_is_whole_or_absent()
      throws Exception {
    ServerProcess server = start();
    Load load = new Load(server.address());
    for (int round = 0; round < ROUNDS; round++) {
      long before = load.acknowledged();
      load.start();
      load.awaitAcknowledged(before + 1);
      TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(LONGEST_MS));
      server.kill();
      load.stop();
      server = start();
      load.moveTo(server.address());
      load.check();
    }
    assertThat(run("check", "--data", directory.toString())).contains("sound");
    server.stop();
  }

  private ServerProcess start() {
    return ServerProcess.start("--data", directory.toString());
  }
}
