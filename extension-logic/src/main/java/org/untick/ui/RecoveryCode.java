// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.ui;

import java.util.List;
import org.untick.browser.Form;
import org.untick.browser.Node;
import org.untick.browser.Takeaway;
import org.untick.sync.Crypto;
import org.untick.sync.Words;

/**
 * A new recovery code: shown once, and asked for in part before anything is made with it, so that
 * nobody loses it unawares.
 */
final class RecoveryCode {

  private static final String FILE = "untick-recovery-code.txt";

  private final Crypto crypto;
  private final Notices notices;
  private final Node shown = Node.byId("recovery");
  private final Node check = Node.byId("check");
  private final Runnable kept;
  private List<String> words;
  private int first;
  private int second;

  /** Calls when it was kept. */
  RecoveryCode(Crypto crypto, Notices notices, Runnable kept) {
    this.crypto = crypto;
    this.notices = notices;
    this.kept = kept;
    Node.byId("recovery-print").onClick(Takeaway::print);
    Node.byId("recovery-save").onClick(() -> Takeaway.save(FILE, text()));
    Node.byId("recovery-copy").onClick(() -> Takeaway.copy(text(), notices::copied));
    Node.byId("recovery-kept").onClick(this::ask);
    Node.byId("recovery-back").onClick(this::show);
    Form.onSubmit("check", this::compare);
  }

  private String text() {
    return String.join(" ", words) + "\n";
  }

  /** Shows a new one. */
  void show(String code) {
    words = Words.split(code);
    Node list = Node.byId("recovery-words").clear();
    for (String word : words) {
      list.add("li", word);
    }
    show();
  }

  private void show() {
    notices.clear();
    Node.byId("draw").show(false);
    check.show(false);
    shown.show(true);
    Node.byId("recovery-title").focus();
  }

  /** It is nowhere on the page while two of its words are asked for. */
  private void ask() {
    byte[] random = crypto.random(2);
    first = (random[0] & 255) % (words.size() - 1);
    second = first + 1 + (random[1] & 255) % (words.size() - 1 - first);
    String which = Texts.of("recovery_check", "" + (first + 1), "" + (second + 1));
    Node.byId("check-label").text(which);
    Form.fill("check-words", "");
    shown.show(false);
    check.show(true);
    Node.byId("check-words").focus();
  }

  private void compare() {
    List<String> typed = Words.split(Form.value("check-words"));
    boolean right =
        typed.size() == 2
            && typed.get(0).equals(words.get(first))
            && typed.get(1).equals(words.get(second));
    if (right) {
      kept.run();
    } else {
      notices.wrong(Texts.of("recovery_wrong"));
    }
  }
}
