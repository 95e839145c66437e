// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.ui;

import org.untick.browser.Extension;
import org.untick.browser.Fetch;
import org.untick.browser.LocalStorage;
import org.untick.browser.Node;
import org.untick.browser.WebCrypto;
import org.untick.browser.Window;
import org.untick.browser.WordList;
import org.untick.message.MessageCodec;
import org.untick.status.Account;
import org.untick.sync.Config;
import org.untick.sync.Enrolment;
import org.untick.sync.Memory;
import org.untick.sync.Problem;
import org.untick.sync.Words;

/**
 * The options page: how syncing goes, and what can be done about it. It shows what is stored, and
 * draws anew when that changes; the background syncs. Where sync is off, the page for turning it on
 * takes over.
 */
public final class OptionsPage {

  /** Milliseconds between two rounds while somebody looks at a page of ours. */
  static final int EVERY = 2_000;

  private final Notices notices = new Notices();
  private final GroupPanel group;
  private Config config;
  private String remembered = "";
  private String draft = "";

  /** A page that {@link #start} brings to life. */
  public OptionsPage() {
    Texts.fillPage();
    var crypto = new WebCrypto();
    var transport = new Fetch();
    var words = new Words(WordList.all(), crypto);
    group = new GroupPanel(crypto, transport, words, notices);
  }

  /** Draws, and keeps what is drawn up to date. */
  public void start() {
    follow(Account.KEY, this::account);
    follow(Memory.KEY, this::remembered);
    follow(Config.KEY, this::configured);
    follow(Enrolment.KEY, this::drafted);
    Window.whileVisible(EVERY, this::sync);
  }

  private void follow(String key, Extension.TextReceiver receiver) {
    LocalStorage.follow(key, receiver, this::unreadable);
  }

  private void unreadable(String why) {
    notices.wrong(Problem.STORAGE);
  }

  private void sync() {
    if (config != null) {
      Extension.send(MessageCodec.SYNC);
    }
  }

  private void account(String text) {
    group.seen(Account.orNone(text));
  }

  private void remembered(String text) {
    remembered = text;
    show();
  }

  private void configured(String text) {
    config = Config.decode(text);
    if (config == null) {
      Window.goTo("setup.html");
    } else {
      Node.byId("on").show(true);
      show();
      sync();
    }
  }

  private void drafted(String text) {
    draft = text;
    show();
  }

  private void show() {
    if (config != null) {
      group.show(config, Memory.decode(remembered, config));
      if (Enrolment.isOver(draft, config)) {
        group.forget(Enrolment.KEY, () -> {});
      }
    }
  }
}
