// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.status;

import java.util.function.Consumer;

/**
 * Notes what went wrong in Untick itself, for the popup to tell; and keeps stored texts that could
 * not be read, each under a key of its own, so that nothing is ever written over them.
 */
public final class Mishaps {

  private static final int DROPPED = 0;
  private static final int FAILED = 1;
  private static final int ASIDE = 2;

  private final StatusStore store;
  private final Surroundings around;

  /** Notes them in a store. */
  public Mishaps(StatusStore store, Surroundings around) {
    this.store = store;
    this.around = around;
  }

  /** Counts a message that was not ours or not understood. */
  void dropped(Runnable then) {
    note(DROPPED, then);
  }

  /** Notes that the browser refused to store, or to read what is stored. */
  public void failed(Runnable then) {
    note(FAILED, then);
  }

  /** Keeps a text that could not be read from the key it was stored under. */
  public void setAside(String key, String text, Runnable then, Consumer<String> failed) {
    store.write(asideKey(key), text, () -> note(ASIDE, then), failed);
  }

  /** What cannot be noted because storage fails is lost; there is nowhere left to tell it. */
  private void note(int what, Runnable then) {
    Consumer<String> lost = problem -> then.run();
    store.read(
        Health.KEY,
        text -> {
          String next = after(what, Health.decode(text)).encode();
          Runnable write = () -> store.write(Health.KEY, next, then, lost);
          if (text.isEmpty() || Health.understands(text)) {
            write.run();
          } else {
            store.write(asideKey(Health.KEY), text, write, lost);
          }
        },
        lost);
  }

  private Health after(int what, Health health) {
    if (what == DROPPED) {
      return health.withDropped();
    }
    return what == ASIDE ? health.withAside() : health.withStorageFailed(around.now());
  }

  private String asideKey(String key) {
    return "aside:" + key + ":" + around.now();
  }
}
