// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.guide;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.untick.status.Mishaps;
import org.untick.status.StatusStore;

/** Changes the stored preferences as the user chooses, on LinkedIn's pages or in the popup. */
public final class Chooser {

  private final StatusStore store;
  private final Mishaps mishaps;

  /** Nothing changes then, and the popup tells that storage fails. */
  private final Consumer<String> failure;

  /** A chooser over a store. */
  public Chooser(StatusStore store, Mishaps mishaps) {
    this.store = store;
    this.mishaps = mishaps;
    this.failure = problem -> mishaps.failed(() -> {});
  }

  /** Turns quiet mode on or off; who does that has read about the terms. */
  public void quiet(boolean on) {
    change(preferences -> preferences.withQuiet(on).withTermsSeen());
  }

  /** Marks nothing on a page again. */
  public void hide(String path) {
    change(preferences -> preferences.withHidden(path).withTermsSeen());
  }

  /** Marks all pages again. */
  public void showAll() {
    change(Preferences::withNoneHidden);
  }

  /** Says no more what marking means under LinkedIn's terms. */
  public void termsSeen() {
    change(Preferences::withTermsSeen);
  }

  private void change(UnaryOperator<Preferences> change) {
    store.read(
        Preferences.KEY,
        text -> {
          String next = change.apply(Preferences.decode(text)).text();
          Runnable write = () -> store.write(Preferences.KEY, next, () -> {}, failure);
          if (Preferences.understands(text)) {
            write.run();
          } else {
            mishaps.setAside(Preferences.KEY, text, write, failure);
          }
        },
        failure);
  }
}
