// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.ui;

import java.util.List;
import org.untick.browser.Extension;
import org.untick.browser.LocalStorage;
import org.untick.browser.Node;
import org.untick.browser.PopupData;
import org.untick.guide.Checklist;
import org.untick.guide.Chooser;
import org.untick.guide.Listed;
import org.untick.guide.Preferences;
import org.untick.status.Account;
import org.untick.status.Health;
import org.untick.status.Status;
import org.untick.status.StatusText;
import org.untick.sync.Config;
import org.untick.sync.Memory;
import org.untick.sync.Together;

/**
 * The popup: every setting with its state in words, what is wrong with Untick itself, and the
 * choice of quiet mode. It reads what the background stored and draws anew when that changes.
 */
public final class PopupPage {

  private final List<Listed> settings = PopupData.settings();
  private final HealthLines health = new HealthLines(Node.byId("health"));
  private final Choices choices;
  private final Node list = Node.byId("settings");
  private final Elsewhere elsewhere = new Elsewhere(this::draw);
  private Account account = Account.NONE;
  private Status own;
  private String shownKey = "";

  /** A popup in which a chooser does what the user chooses; {@link #start} draws it. */
  public PopupPage(Chooser chooser) {
    choices = new Choices(chooser);
  }

  /** Draws, and keeps what is drawn up to date. */
  public void start() {
    Texts.fillPage();
    choices.start();
    health.start();
    elsewhere.start();
    Node.byId("sync-add").onClick(this::addAccount);
    follow(Account.KEY, this::account);
    follow(Health.KEY, text -> health.show(Health.decode(text)));
    follow(Preferences.KEY, choices::show);
    follow(Memory.KEY, elsewhere::remembered);
    follow(Config.KEY, elsewhere::configured);
  }

  private void addAccount() {
    elsewhere.add(account, problem -> health.unreadableStorage());
  }

  /** A key that is no longer shown, such as another account's, may still call. */
  private void statusOf(String key, String text) {
    if (key.equals(shownKey)) {
      status(text);
    }
  }

  private void follow(String key, Extension.TextReceiver receiver) {
    LocalStorage.follow(key, receiver, problem -> health.unreadableStorage());
  }

  private void account(String text) {
    account = Account.orNone(text);
    String key = account.statusKey();
    if (key.equals(shownKey)) {
      LocalStorage.read(key, this::status, problem -> health.unreadableStorage());
    } else {
      shownKey = key;
      own = null;
      follow(key, stored -> statusOf(key, stored));
    }
  }

  private void status(String text) {
    Status decoded = StatusText.decode(text);
    own = decoded == null ? Status.empty() : decoded;
    health.damaged(decoded == null);
    draw();
  }

  /** Draws once it is known what this device has seen. */
  private void draw() {
    if (own != null) {
      show();
    }
  }

  private void show() {
    Together together = elsewhere.show(account, own);
    Status status = together == null ? own : together.status();
    var checklist = new Checklist(status);
    health.showPages(checklist.anyUnreadable());
    summarise(status, checklist);
    draw(status, checklist, together);
  }

  private void summarise(Status status, Checklist checklist) {
    String on = counted("summary_on", status.countOn());
    String probably = counted("summary_probably", status.countProbablyOn());
    String none = status.records().isEmpty() ? "summary_nothing" : "summary_none";
    String both = (on + " " + probably).trim();
    Node.byId("summary").text(both.isEmpty() ? Texts.of(none) : both);
    int back = checklist.countBack(settings);
    Node.byId("back").text(counted("summary_back", back));
  }

  private static String counted(String key, int count) {
    return count == 0 ? "" : Texts.of(key, Integer.toString(count));
  }

  private void draw(Status status, Checklist checklist, Together together) {
    Node next = Node.create("div");
    String group = "";
    Node section = next;
    for (Listed listed : settings) {
      if (!listed.group().equals(group)) {
        group = listed.group();
        section = next.add("section");
        section.add("h2", Texts.of("group_" + group.replace('-', '_')));
      }
      new SettingRow(listed, status.of(listed.id()), account, checklist)
          .heard(together)
          .addTo(section);
    }
    list.become(next);
  }
}
