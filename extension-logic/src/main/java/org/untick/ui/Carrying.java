// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.ui;

import org.untick.browser.BrowserSurroundings;
import org.untick.browser.Form;
import org.untick.browser.Node;
import org.untick.browser.Takeaway;
import org.untick.sync.Clock;
import org.untick.sync.Config;
import org.untick.sync.ParcelReader;
import org.untick.sync.ParcelReader.Outcome;
import org.untick.sync.ParcelWriter;

/** The files that are carried by hand where there is no server. */
final class Carrying {

  private static final String FILE = "untick-status.json";

  /** More than all slots of a group can need, in bytes. */
  private static final int LONGEST = 4_000_000;

  private final GroupPanel panel;
  private final Clock clock = new BrowserSurroundings();

  Carrying(GroupPanel panel) {
    this.panel = panel;
    Node.byId("carry-save").onClick(this::save);
    Form.onFile("carry-file", LONGEST, this::read);
  }

  /** What is counted in a file must be stored before that leaves. */
  private void save() {
    new ParcelWriter(panel.crypto(), panel.config(), panel.memory())
        .write(clock.now(), (config, text) -> panel.store(config, () -> saved(text)));
  }

  private void saved(String text) {
    Takeaway.save(FILE, text);
    panel.notices().tell(Texts.of("file_saved", FILE));
  }

  private void read(String text) {
    new ParcelReader(panel.crypto(), panel.config(), panel.memory(), this::read)
        .read(text, clock.now());
  }

  private void read(Config config, Outcome outcome) {
    String told = Texts.of("file_".concat(outcome.word()));
    if (outcome.kept()) {
      panel.store(config, () -> panel.notices().tell(told));
    } else if (outcome == Outcome.PARTLY) {
      panel.store(config, () -> panel.notices().wrong(told));
    } else {
      panel.notices().wrong(told);
    }
  }
}
