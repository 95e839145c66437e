// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.ui;

import java.util.ArrayList;
import java.util.List;
import org.untick.browser.Form;
import org.untick.browser.Node;
import org.untick.status.Account;

/** Which LinkedIn accounts belong to the group, and whether choices are shared. */
final class Accounts {

  /** How many characters of an account's hash tell one from another. */
  private static final int SHOWN = 4;

  private final GroupPanel panel;
  private final Node place = Node.byId("accounts");
  private Account last = Account.NONE;
  private List<String> ids = List.of();

  Accounts(GroupPanel panel) {
    this.panel = panel;
    Form.onInput("accounts", this::change);
    Form.onInput("share", () -> panel.store(panel.config().withChoices(Form.ticked("share"))));
  }

  /** The account that was seen last on this device. */
  void seen(Account account) {
    last = account;
  }

  void show() {
    Form.tick("share", panel.config().choices());
    Node next = Node.create("div");
    ids = new ArrayList<>(panel.config().accounts());
    if (last.seenAt() > 0 && !ids.contains(last.id())) {
      ids.add(last.id());
    }
    for (String id : ids) {
      add(next.add("p"), id);
    }
    if (ids.isEmpty()) {
      next.add("p", Texts.of("accounts_none"));
    }
    place.become(next);
    for (String id : ids) {
      Form.tick(field(id), panel.config().belongs(id));
    }
  }

  private static String field(String id) {
    return "account-" + id;
  }

  private void add(Node line, String id) {
    line.set("class", "check");
    line.add("input").set("type", "checkbox").set("id", field(id));
    line.add("label", name(id)).set("for", field(id));
  }

  private String name(String id) {
    if (id.equals(last.id())) {
      return Texts.of("sync_account", Texts.moment(last.seenAt()));
    }
    return id.equals(Account.UNNAMED)
        ? Texts.of("account_unnamed")
        : Texts.of("account_other", id.length() < SHOWN ? id : id.substring(0, SHOWN));
  }

  private void change() {
    List<String> ticked = new ArrayList<>();
    for (String id : ids) {
      if (Form.ticked(field(id))) {
        ticked.add(id);
      }
    }
    panel.store(panel.config().withAccounts(ticked));
  }
}
