// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.untick.guide.Preferences;
import org.untick.setting.Fields;
import org.untick.status.Mishaps;
import org.untick.status.StatusStore;
import org.untick.sync.Choices;

/**
 * The stored preferences as the choices that devices share: quiet mode and pages without marks. One
 * thing is asked of it at a time.
 */
public final class SharedPreferences implements Choices, Consumer<String>, Runnable {

  private final StatusStore store;
  private final Consumer<String> failed;
  private Consumer<? super List<String>> then;
  private Runnable next;
  private String name;
  private boolean on;

  /** Over a store. */
  public SharedPreferences(StatusStore store, Mishaps mishaps) {
    this.store = store;
    this.failed = problem -> mishaps.failed(this);
  }

  @Override
  public boolean knows(String choice) {
    return choice.equals("quiet") || (choice.startsWith("hidden ") && choice.indexOf('\n') < 0);
  }

  @Override
  public void read(Consumer<? super List<String>> receiver) {
    then = receiver;
    read();
  }

  @Override
  public void set(String choice, boolean wanted, Runnable done) {
    name = choice;
    on = wanted;
    next = done;
    then = null;
    read();
  }

  private void read() {
    store.read(Preferences.KEY, this, failed);
  }

  @Override
  public void accept(String text) {
    if (then == null) {
      change(text);
    } else {
      tell(text);
    }
  }

  /** Nothing could be read or written. */
  @Override
  public void run() {
    if (then == null) {
      next.run();
    } else {
      tell("");
    }
  }

  private void tell(String text) {
    var names = new ArrayList<String>();
    for (String line : Fields.of(text, '\n')) {
      if (knows(line)) {
        names.add(line);
      }
    }
    then.accept(names);
  }

  /** Preferences of a newer version are left as they are. */
  private void change(String text) {
    Preferences now = Preferences.decode(text);
    if (text.isEmpty() || text.equals(now.text())) {
      String changed = now.withLine(name, on).text();
      store.write(Preferences.KEY, changed, this, failed);
    } else {
      run();
    }
  }
}
