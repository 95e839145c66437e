// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.ui;

import org.untick.browser.Extension;
import org.untick.browser.LocalStorage;
import org.untick.browser.Node;
import org.untick.browser.Window;
import org.untick.status.Account;
import org.untick.sync.Config;
import org.untick.sync.Enrolment;
import org.untick.sync.Memory;
import org.untick.sync.Problem;

/**
 * The page on which sync is turned on, or a device goes to another server. Once that is stored the
 * options page takes over.
 */
public final class SetUpPage {

  private static final String MOVE = "#move";

  private final Notices notices = new Notices();
  private final SetUp setUp = new SetUp(notices);
  private String draft = "";

  /** Draws, and goes on with what was under way. A form without its script would lose its input. */
  public void start() {
    Texts.fillPage();
    read(Account.KEY, this::account);
    read(Config.KEY, this::configured);
    read(Enrolment.KEY, this::drafted);
    LocalStorage.onChange(Account.KEY, this::account);
    LocalStorage.onChange(Config.KEY, this::changed);
    LocalStorage.onChange(Enrolment.KEY, this::elsewhere);
    Node.byId("resume-again").onClick(() -> setUp.resume(draft));
    Node.byId("resume-stop").onClick(this::giveUp);
  }

  private void read(String key, Extension.TextReceiver receiver) {
    LocalStorage.read(key, receiver, this::unreadable);
  }

  private void unreadable(String why) {
    notices.wrong(Problem.STORAGE);
  }

  /** What was begun is finished before anything else is begun, or given up. */
  private void drafted(String stored) {
    offer(stored);
    if (!stored.isEmpty()) {
      setUp.resume(stored);
    }
  }

  /** Another tab may have begun: finishing here as well would make two groups. */
  private void elsewhere(String stored) {
    if (!setUp.busy()) {
      offer(stored);
    }
  }

  private void offer(String stored) {
    draft = stored;
    Node.byId("off").show(stored.isEmpty());
    Node.byId("resuming").show(!stored.isEmpty());
  }

  private void giveUp() {
    LocalStorage.write(Enrolment.KEY, "", Window::reload, this::unreadable);
  }

  private void account(String text) {
    setUp.seen(Account.orNone(text));
  }

  private void configured(String text) {
    Config config = Config.decode(text);
    if (config == null) {
      return;
    }
    if (Window.fragment().equals(MOVE)) {
      read(Memory.KEY, known -> setUp.move(config, Memory.decode(known, config)));
      moving(config.byHand() ? "hand_move" : "move");
      Node.byId("what").show(false);
      Node.byId("moving").show(true);
    } else {
      changed(text);
    }
  }

  private static void moving(String kind) {
    Node.byId("moving-title").text(Texts.of(kind.concat("_title")));
    Node.byId("moving-text").text(Texts.of(kind.concat("_text")));
    Node.byId("join-do").text(Texts.of("move_now"));
  }

  /** It is on now, perhaps from another tab. */
  private void changed(String text) {
    if (!text.isEmpty() && !setUp.busy()) {
      Window.goTo("options.html");
    }
  }
}
