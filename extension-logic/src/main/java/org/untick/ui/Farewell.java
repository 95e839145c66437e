// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.ui;

import org.untick.browser.Node;
import org.untick.browser.Takeaway;
import org.untick.sync.Problem;

/** Taking the data along, leaving, and deleting everything. */
final class Farewell {

  private static final String FILE = "untick-export.json";

  private final GroupPanel panel;
  private final Confirmation confirmation;

  Farewell(GroupPanel panel, Confirmation confirmation) {
    this.panel = panel;
    this.confirmation = confirmation;
  }

  void start() {
    Node.byId("export").onClick(this::export);
    Node.byId("leave").onClick(this::leave);
    Node.byId("delete").onClick(this::delete);
  }

  private void export() {
    panel.group().export(text -> Takeaway.save(FILE, text));
  }

  /** Who is no longer known there has left already. */
  private void leave() {
    panel.group(this::notLeft).leave(panel::turnOff);
  }

  private void notLeft(Problem problem) {
    if (problem == Problem.REFUSED) {
      panel.turnOff();
    } else {
      panel.notices().wrong(problem);
      panel.offerTurningOff();
    }
  }

  private void delete() {
    confirmation.ask(Texts.of("delete_do"), secret -> panel.group().delete(secret, this::deleted));
  }

  private void deleted() {
    confirmation.done();
    panel.turnOff();
  }
}
