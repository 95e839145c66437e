// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import java.util.function.Consumer;
import org.untick.status.Status;
import org.untick.status.Surroundings;

/** What notes of mishaps need: the time. */
record TestSurroundings(Clock clock) implements Surroundings {

  @Override
  public long now() {
    return clock.now();
  }

  @Override
  public String random() {
    return "random";
  }

  @Override
  public void hash(String text, Consumer<String> then) {
    then.accept(text);
  }

  @Override
  public void badge(Status status) {
    // Nothing to show.
  }
}
