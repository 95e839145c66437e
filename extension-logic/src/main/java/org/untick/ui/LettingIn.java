// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.ui;

import java.util.ArrayList;
import java.util.List;
import org.untick.browser.BrowserSurroundings;
import org.untick.browser.Node;
import org.untick.browser.Takeaway;
import org.untick.browser.Window;
import org.untick.protocol.Limits;
import org.untick.sync.Clock;
import org.untick.sync.Json;
import org.untick.sync.Mailbox;
import org.untick.sync.Problem;
import org.untick.sync.Words;

/** Ten words that let another device in, once, and which device came in with them. */
final class LettingIn {

  private static final int LOOK = 2_000;
  private static final long GOOD = Limits.MAILBOX_SECONDS * 1_000L;

  private final GroupPanel panel;
  private final Words words;
  private final Clock clock = new BrowserSurroundings();
  private final Node shown = Node.byId("pairing");
  private final Node said = Node.byId("pairing-said");
  private List<String> before = new ArrayList<>();
  private String ten = "";
  private long drawnAt;

  LettingIn(GroupPanel panel, Words words) {
    this.panel = panel;
    this.words = words;
    Node.byId("let-in").onClick(this::draw);
    Node.byId("pairing-copy").onClick(() -> Takeaway.copy(ten, panel.notices()::copied));
    Window.whileVisible(LOOK, this::look);
  }

  private void draw() {
    stop();
    panel.group().devices(this::offer);
  }

  /** Who is in already did not come in with these words. */
  private void offer(List<Json> devices) {
    before = new ArrayList<>();
    for (Json device : devices) {
      before.add(device.get("id").string());
    }
    String drawn = words.draw();
    Mailbox.offer(
        panel.crypto(),
        panel.transport(),
        panel.config(),
        panel.memory().text("token"),
        drawn,
        () -> offered(drawn),
        this::failed);
  }

  private void failed(Problem problem) {
    boolean many = problem == Problem.FULL;
    said.text(many ? Texts.of("pairing_many") : Texts.problem(problem));
  }

  private void offered(String drawn) {
    ten = drawn;
    drawnAt = clock.now();
    Node list = Node.byId("pairing-words").clear();
    for (String word : Words.split(ten)) {
      list.add("li", word);
    }
    Node.byId("pairing-where").text(Texts.of("pairing_where", panel.config().server()));
    shown.show(true);
    said.text(Texts.of("pairing_until", Texts.moment(drawnAt + GOOD)));
  }

  /** Looks whether somebody came in, or the time is over. */
  void look() {
    if (ten.isEmpty()) {
      return;
    }
    for (String device : panel.memory().others()) {
      if (!before.contains(device)) {
        end(Texts.of("pairing_came", Texts.device(panel.memory().nameOf(device))));
        return;
      }
    }
    long passed = clock.now() - drawnAt;
    if (passed < 0 || passed > GOOD) {
      end(Texts.of("pairing_over"));
    }
  }

  private void end(String text) {
    stop();
    said.text(text);
  }

  /** Shows the words no more; they are good for as long as they are. */
  void stop() {
    ten = "";
    Node.byId("pairing-words").clear();
    shown.show(false);
    said.clear();
  }
}
