// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.ui;

import org.untick.browser.Node;
import org.untick.browser.Window;
import org.untick.guide.Chooser;
import org.untick.guide.Preferences;

/** The user's choices in the popup: quiet mode, pages without marks, and the word on terms. */
final class Choices {

  private final Node quiet = Node.byId("quiet");
  private final Node hidden = Node.byId("hidden-pages");
  private final Node terms = Node.byId("terms");
  private final Chooser chooser;
  private Preferences preferences = Preferences.decode("");

  Choices(Chooser chooser) {
    this.chooser = chooser;
  }

  void start() {
    quiet.onClick(() -> chooser.quiet(!preferences.quiet()));
  }

  void show(String text) {
    preferences = Preferences.decode(text);
    quiet.set("aria-checked", preferences.quiet() ? "true" : "false");
    showHidden();
    showTerms();
  }

  private void showHidden() {
    hidden.clear();
    int count = preferences.countHidden();
    if (count > 0) {
      hidden.add("span", Texts.of("hidden_pages", Integer.toString(count)));
      button(hidden, "show_again", () -> chooser.showAll());
    }
  }

  /** Said once; either answer counts as having read it. */
  private void showTerms() {
    terms.clear().show(!preferences.termsSeen());
    if (preferences.termsSeen()) {
      return;
    }
    terms.add("p", Texts.of("terms_text"));
    Node buttons = terms.add("div").set("class", "buttons");
    button(buttons, "terms_keep", () -> chooser.termsSeen());
    button(buttons, "terms_quiet", () -> chooser.quiet(true));
    Node details = terms.add("details");
    details.add("summary", Texts.of("terms_more"));
    details.add("p", Texts.of("terms_details"));
  }

  private static void button(Node in, String key, Window.Task task) {
    in.add("button", Texts.of(key)).set("type", "button").onClick(task);
  }
}
