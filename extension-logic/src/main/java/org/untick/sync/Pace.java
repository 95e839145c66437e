// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

/** How long to wait after something went wrong, whatever the clock does meanwhile. */
final class Pace {

  /** As long as we ever wait, in milliseconds, whatever the server says. */
  static final long LONGEST = 3_600_000;

  /** How long at most after an answer that is in doubt, in milliseconds. */
  private static final long LONGEST_IN_DOUBT = 300_000;

  /** How often it is stored that all is well, in milliseconds. */
  private static final long STORED_EVERY = 30_000;

  private static final long SECOND = 1_000;
  private static final int DOUBLINGS = 11;

  private final Memory memory;
  private final Clock clock;
  private final Crypto crypto;
  private boolean doubtful;
  private boolean changed;

  Pace(Memory memory, Clock clock, Crypto crypto) {
    this.memory = memory;
    this.clock = clock;
    this.crypto = crypto;
  }

  /** Whether it is too early; never after the clock was turned back, or for longer than asked. */
  boolean tooEarly() {
    long passed = clock.now() - memory.number("from");
    return passed >= 0 && passed < memory.number("delay");
  }

  void failed(Problem problem, String retryAfter) {
    memory.set("problem", problem.word());
    long asked = Math.max(0, Json.literal(retryAfter).number());
    pause(Math.max(asked > LONGEST / SECOND ? LONGEST : asked * SECOND, growing(LONGEST)));
  }

  /** The round went through, but what the server shows is doubtful. */
  void doubtful(boolean is) {
    doubtful |= is;
    changed = true;
  }

  /** Ends a round that went through; tells whether that has to be stored. */
  boolean finished() {
    long now = clock.now();
    boolean stored = Math.abs(now - memory.number("at")) < STORED_EVERY;
    boolean well = memory.number("delay") == 0 && memory.text("problem").isEmpty();
    memory.set("problem", "");
    memory.set("at", now);
    if (doubtful) {
      pause(growing(LONGEST_IN_DOUBT));
    } else {
      memory.set("failures", 0);
      memory.set("delay", 0);
    }
    return changed || doubtful || !well || !stored;
  }

  private void pause(long delay) {
    memory.set("failures", memory.number("failures") + 1);
    memory.set("from", clock.now());
    memory.set("delay", delay);
  }

  /** A second, doubled with every failure, and up to a half more so that not all come at once. */
  private long growing(long longest) {
    int failures = (int) Math.min(memory.number("failures"), DOUBLINGS);
    long delay = SECOND << failures;
    long more = delay / 2 * (crypto.random(1)[0] & 127) / 127;
    return Math.min(longest, delay + more);
  }
}
