// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.guide;

import java.util.function.UnaryOperator;
import org.untick.status.StatusStore;

/** Changes the stored preferences for scripts that only say what the user chose. */
public final class Chooser {

  private final StatusStore store;

  /** A chooser over a store. */
  public Chooser(StatusStore store) {
    this.store = store;
  }

  /** Turns quiet mode on. */
  public void quiet() {
    change(preferences -> preferences.withQuiet(true).withTermsSeen());
  }

  /** Marks nothing on a page again. */
  public void hide(String path) {
    change(preferences -> preferences.withHidden(path).withTermsSeen());
  }

  /** Where storage fails nothing changes, and the popup tells that it does. */
  private void change(UnaryOperator<Preferences> change) {
    store.read(
        Preferences.KEY,
        text -> {
          String next = change.apply(Preferences.decode(text)).text();
          Runnable write = () -> store.write(Preferences.KEY, next, () -> {}, problem -> {});
          if (text.isEmpty() || Preferences.decode(text).text().equals(text)) {
            write.run();
          } else {
            store.write("aside:" + Preferences.KEY, text, write, problem -> {});
          }
        },
        problem -> {});
  }
}
