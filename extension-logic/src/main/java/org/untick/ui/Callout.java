// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.ui;

import org.untick.browser.Node;
import org.untick.browser.PageEvents;
import org.untick.detect.Sight;
import org.untick.highlight.Wording;
import org.untick.setting.SettingId;
import org.untick.setting.State;

/** The small card beside a control: what it is, its state in words, what turning it off does. */
final class Callout {

  /** Close this card. */
  static final int CLOSE = 0;

  /** Mark nothing on this page again. */
  static final int HIDE = 1;

  /** Leave all pages untouched. */
  static final int QUIET = 2;

  private final SettingId setting;
  private final PageEvents events;
  private final Node card;
  private final Node state;
  private final Node details;

  Callout(Node layer, SettingId setting, PageEvents events, boolean tellTerms) {
    this.setting = setting;
    this.events = events;
    card = layer.add("section").set("data-part", "callout");
    card.set("aria-label", "Untick: ".concat(Texts.of("name", setting)));
    card.act("keydown", events, CLOSE, setting.value());
    addHead();
    state = card.add("output");
    details = card.add("details");
    addDetails();
    if (tellTerms) {
      card.add("small", Texts.of("terms_short"));
    }
    addButtons();
  }

  private void addHead() {
    Node head = card.add("header");
    head.add("i");
    head.add("h2", Texts.of("name", setting));
    button(head, "×", CLOSE).set("aria-label", Texts.of("close"));
  }

  private void addDetails() {
    details.add("summary", Texts.of("what_it_does"));
    details.add("p", Texts.of("does", setting));
    paragraph("if_off", "offdoes");
    paragraph("but_not", "offnot");
    details.add("small", Texts.source(setting));
  }

  private void paragraph(String lead, String kind) {
    Node paragraph = details.add("p");
    paragraph.add("b", Texts.of(lead));
    paragraph.add("span", " ".concat(Texts.of(kind, setting)));
  }

  private void addButtons() {
    Node foot = card.add("footer");
    button(foot, Texts.of("hide_here"), HIDE);
    button(foot, Texts.of("go_quiet"), QUIET);
  }

  private Node button(Node in, String text, int action) {
    return in.add("button", text).act("click", events, action, setting.value());
  }

  /** Says the state; the explanation is open while the data is used. */
  void show(Sight sight) {
    State now = sight.reading().state();
    boolean changed = !card.get("data-state").equals(now.word());
    Marks.tag(card, sight.reading());
    state.text(Texts.of(Wording.state(now, sight.reading().evidence(), sight.putBack())));
    if (changed) {
      details.open(now == State.ON);
    }
  }

  Node card() {
    return card;
  }
}
