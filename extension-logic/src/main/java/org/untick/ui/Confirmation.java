// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.ui;

import java.util.function.Consumer;
import org.untick.browser.Form;
import org.untick.browser.Node;
import org.untick.sync.Problem;
import org.untick.sync.Words;

/** Asks for the recovery code before what only its owner may do. */
final class Confirmation {

  private final Words words;
  private final Notices notices;
  private final Node form = Node.byId("confirm");
  private final CodeField code;
  private Consumer<byte[]> task;

  Confirmation(Words words, Notices notices) {
    this.words = words;
    this.notices = notices;
    code = new CodeField("confirm", words);
    Form.onSubmit("confirm", this::decode);
    Node.byId("confirm-cancel").onClick(this::done);
  }

  /** Asks, saying what for; the task gets the 16 bytes of the code. */
  void ask(String what, Consumer<byte[]> next) {
    task = next;
    notices.clear();
    code.empty();
    form.show(true);
    Node.byId("confirm-title").text(what).focus();
  }

  private void decode() {
    notices.clear();
    words.decode(code.text(), this::decoded);
  }

  private void decoded(byte[] secret) {
    if (secret == null) {
      notices.wrong(Problem.CODE);
    } else {
      task.accept(secret);
    }
  }

  /** Forgets the code. */
  void done() {
    code.empty();
    form.show(false);
    Node.byId("devices-title").focus();
  }
}
