// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.ui;

import java.util.function.Consumer;
import org.untick.browser.BrowserStore;
import org.untick.browser.Extension;
import org.untick.browser.Form;
import org.untick.browser.Node;
import org.untick.message.MessageCodec;
import org.untick.status.Account;
import org.untick.sync.Config;
import org.untick.sync.Crypto;
import org.untick.sync.Enrolment;
import org.untick.sync.Group;
import org.untick.sync.Memory;
import org.untick.sync.Problem;
import org.untick.sync.Transport;
import org.untick.sync.Words;

/** The options page of a device that is in: how syncing goes, the devices, what can be done. */
final class GroupPanel {

  private final Crypto crypto;
  private final Transport transport;
  private final Notices notices;
  private final SyncState state = new SyncState(Node.byId("state"));
  private final Devices devices;
  private final LettingIn lettingIn;
  private final Accounts accounts;
  private final Node on = Node.byId("on");
  private Config config;
  private Memory memory;
  private boolean stuck;

  GroupPanel(Crypto crypto, Transport transport, Words words, Notices notices) {
    this.crypto = crypto;
    this.transport = transport;
    this.notices = notices;
    Confirmation confirmation = new Confirmation(words, notices);
    devices = new Devices(this, confirmation);
    lettingIn = new LettingIn(this, words);
    accounts = new Accounts(this);
    new Farewell(this, confirmation).start();
    new Carrying(this);
    Node.byId("sync-now").onClick(() -> Extension.send(MessageCodec.SYNC_NOW));
    Node.byId("off-here").onClick(this::turnOff);
    Node.byId("off-hand").onClick(this::turnOff);
    Form.onSubmit("rename", this::rename);
  }

  /** Shows what is stored; a device that has just come in has no memory yet. */
  void show(Config nextConfig, Memory nextMemory) {
    boolean other = config == null || !config.group().equals(nextConfig.group());
    boolean renamed = other || !config.name().equals(nextConfig.name());
    config = nextConfig;
    memory = nextMemory;
    if (other) {
      lettingIn.stop();
    }
    if (renamed) {
      Form.fill("own-name", config.name());
    }
    state.show(config, memory);
    boolean refused = memory != null && memory.problem() == Problem.REFUSED;
    on.set("data-way", config.byHand() ? "hand" : "server");
    Node.byId("off-here").show(refused || stuck);
    accounts.show();
    Node.byId("in").show(memory != null);
    if (memory != null) {
      devices.show();
      lettingIn.look();
    }
  }

  /** The LinkedIn account that was seen last on this device. */
  void seen(Account account) {
    accounts.seen(account);
    if (config != null) {
      accounts.show();
    }
  }

  Config config() {
    return config;
  }

  Memory memory() {
    return memory;
  }

  Crypto crypto() {
    return crypto;
  }

  Transport transport() {
    return transport;
  }

  Notices notices() {
    return notices;
  }

  /** The group, as long as the background has come to it. */
  Group group() {
    return group(notices::wrong);
  }

  /** The same, with somebody else to hear what goes wrong. */
  Group group(Consumer<Problem> failed) {
    return new Group(crypto, transport, config, memory, failed);
  }

  /** Stores what the user changed; the page and the background hear of it from the storage. */
  void store(Config changed) {
    store(changed, () -> notices.tell(Texts.of("saved")));
  }

  /** The same, with something else to do then. */
  void store(Config changed, Runnable then) {
    write(Config.KEY, changed.encode(), then);
  }

  private void write(String key, String text, Runnable then) {
    new BrowserStore().write(key, text, then, problem -> notices.wrong(Problem.STORAGE));
  }

  /**
   * Forgets the group on this device; what it has seen itself stays. What may be left of a request
   * to come in goes first, so that it is not taken up again.
   */
  void turnOff() {
    forget(Enrolment.KEY, () -> forget(Config.KEY, () -> {}));
  }

  /** Offers to turn sync off here alone, because the server could not be told. */
  void offerTurningOff() {
    stuck = true;
    Node.byId("off-here").show(true);
  }

  /** Empties what is stored under a key. */
  void forget(String key, Runnable then) {
    write(key, "", then);
  }

  private void rename() {
    String name = Form.value("own-name").trim();
    if (name.isEmpty()) {
      Form.fill("own-name", config.name());
    } else {
      store(config.withName(name));
    }
  }
}
