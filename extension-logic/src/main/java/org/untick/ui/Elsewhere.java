// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.ui;

import java.util.ArrayList;
import java.util.function.Consumer;
import org.untick.browser.BrowserStore;
import org.untick.browser.Extension;
import org.untick.browser.Node;
import org.untick.browser.Window;
import org.untick.message.MessageCodec;
import org.untick.status.Account;
import org.untick.status.Status;
import org.untick.sync.Config;
import org.untick.sync.Memory;
import org.untick.sync.Together;

/** The part of the popup that comes from the user's other devices. */
final class Elsewhere {

  private final SyncState state = new SyncState(Node.byId("sync-state"));
  private final Node foreign = Node.byId("sync-account");
  private final Runnable changed;
  private Config config;
  private String remembered = "";

  /** Calls when what other devices say may have changed. */
  Elsewhere(Runnable changed) {
    this.changed = changed;
  }

  void start() {
    Node.byId("sync-open").onClick(Extension::openOptions);
    Window.whileVisible(OptionsPage.EVERY, this::sync);
  }

  private void sync() {
    if (config != null) {
      Extension.send(MessageCodec.SYNC);
    }
  }

  void configured(String text) {
    boolean off = config == null;
    config = Config.decode(text);
    if (!off || config != null) {
      sync();
      changed.run();
    }
  }

  void remembered(String text) {
    remembered = text;
    if (config != null) {
      changed.run();
    }
  }

  /**
   * What all devices know of an account's settings, and how syncing goes.
   *
   * @return what they know; null if the account does not belong to the group, or there is none
   */
  Together show(Account account, Status own) {
    Memory memory = config == null ? null : Memory.decode(remembered, config);
    Node.byId("sync-state").show(config != null);
    if (config != null) {
      state.show(config, memory);
    }
    boolean nobody = account.seenAt() == 0;
    boolean belongs = memory != null && (nobody || config.belongs(account.id()));
    foreign.show(config != null && !nobody && !config.belongs(account.id()));
    return belongs ? new Together(memory, own) : null;
  }

  /** The user says that an account belongs to the group. */
  void add(Account account, Consumer<String> failed) {
    var accounts = new ArrayList<>(config.accounts());
    accounts.add(account.id());
    String text = config.withAccounts(accounts).encode();
    new BrowserStore().write(Config.KEY, text, () -> {}, failed);
  }
}
