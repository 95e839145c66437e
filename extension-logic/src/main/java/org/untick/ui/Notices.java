// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.ui;

import org.untick.browser.Node;
import org.untick.sync.Problem;

/** What just happened on the options page, or went wrong; one of both at a time. */
final class Notices {

  private final Node problem = Node.byId("problem");
  private final Node news = Node.byId("news");

  /** Says what went wrong, and what to do. */
  void wrong(Problem what) {
    problem.set("data-problem", what.word());
    wrong(Texts.problem(what));
  }

  /** Says it in these words. */
  void wrong(String text) {
    news.clear();
    problem.text(text);
  }

  /** Says what has happened. */
  void tell(String text) {
    clear();
    news.text(text);
  }

  /** Says whether something was put where it can be pasted from. */
  void copied(boolean done) {
    if (done) {
      tell(Texts.of("copied"));
    } else {
      wrong(Texts.of("not_copied"));
    }
  }

  void clear() {
    problem.clear().unset("data-problem");
    news.clear();
  }
}
