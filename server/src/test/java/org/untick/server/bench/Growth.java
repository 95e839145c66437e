// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What more accounts cost. The servers run side by side: whatever it holds, each is cold first. */
final class Growth {
  private static final int MANY = Integer.getInteger("untick.bench.accounts", 1_000_000);

  /** New slots come last: rewriters expect an account's revision to be their own slot's. */
  private static final Work[] ALL = {Work.POLL, Work.REWRITE, Work.WRITE};

  private final List<Grown> servers = new ArrayList<>();

  private Growth() {}

  /** Makes a server with a number of accounts. */
  interface Maker {
    Grown make(int accounts) throws Exception;
  }

  static void measure(Maker maker) throws Exception {
    Growth growth = new Growth();
    try {
      for (int accounts = Benchmark.SOME; accounts <= MANY; accounts *= factor(accounts)) {
        growth.servers.add(maker.make(accounts));
      }
      for (Work work : ALL) {
        growth.measure(work);
      }
    } finally {
      for (Grown server : growth.servers) {
        server.close();
      }
    }
  }

  private static int factor(int accounts) {
    return accounts < 100_000 ? 100 : 10;
  }

  private void measure(Work work) throws Exception {
    Map<Grown, List<Stretch>> stretches = new LinkedHashMap<>();
    for (int round = -Benchmark.WARM_UP; round < Benchmark.ROUNDS; round++) {
      for (Grown server : servers) {
        Stretch one = stretch(server, work);
        if (round >= 0) {
          stretches.computeIfAbsent(server, s -> new ArrayList<>()).add(one);
        }
      }
    }
    stretches.forEach(
        (server, all) -> {
          Stretch own = Benchmark.median(all);
          String format = "%s: %s %.0f µs, p99 %.1f ms";
          Benchmark.say(format, server, work, own.cpuMicros(), own.p99() / 1_000);
        });
  }

  private static Stretch stretch(Grown server, Work work) throws Exception {
    Stretch one = Benchmark.stretch(server.server(), () -> server.next(work));
    if (work == Work.WRITE) {
      server.makeRoom();
    }
    return one;
  }
}
