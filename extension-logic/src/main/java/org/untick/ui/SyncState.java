// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.ui;

import org.untick.browser.Node;
import org.untick.sync.Config;
import org.untick.sync.Memory;
import org.untick.sync.Problem;

/** How syncing goes, in words: when it last went well, what is waiting, what is wrong. */
final class SyncState {

  private final Node place;

  SyncState(Node place) {
    this.place = place;
  }

  /** Says it; the memory is null until the background has come to it. */
  void show(Config config, Memory memory) {
    Node next = Node.create("div");
    if (config.byHand()) {
      carried(next, config, "saved");
      carried(next, config, "read");
    } else if (memory != null) {
      long at = memory.number("at");
      line(
          next, "last", at == 0 ? Texts.of("sync_never") : Texts.of("sync_last", Texts.moment(at)));
      if (memory.waiting(config)) {
        line(next, "waiting", Texts.of("sync_waiting"));
      }
      wrong(next, memory.problem());
      wrong(next, memory.doubt());
    }
    place.become(next);
  }

  private static void carried(Node next, Config config, String what) {
    long at = config.carriedAt(what);
    String text =
        at == 0 ? Texts.of("hand_not_" + what) : Texts.of("hand_" + what, Texts.moment(at));
    line(next, what, text);
  }

  private static void wrong(Node next, Problem problem) {
    if (problem != Problem.NONE) {
      line(next, "problem", Texts.problem(problem)).set("data-problem", problem.word());
    }
  }

  private static Node line(Node next, String kind, String text) {
    return next.add("p", text).set("data-sync", kind);
  }
}
