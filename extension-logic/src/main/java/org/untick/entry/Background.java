// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.entry;

import org.teavm.jso.JSExport;
import org.untick.browser.Alarm;
import org.untick.browser.BrowserStore;
import org.untick.browser.BrowserSurroundings;
import org.untick.browser.Extension;
import org.untick.browser.Fetch;
import org.untick.browser.LocalStorage;
import org.untick.browser.SharedPreferences;
import org.untick.browser.WebCrypto;
import org.untick.browser.Window;
import org.untick.guide.Chooser;
import org.untick.guide.Preferences;
import org.untick.message.Message;
import org.untick.message.MessageCodec;
import org.untick.status.Account;
import org.untick.status.Keeper;
import org.untick.status.Mishaps;
import org.untick.status.StatusStore;
import org.untick.sync.Config;
import org.untick.sync.Ports;
import org.untick.sync.SyncClient;

/**
 * {@code background.js}: remembers what pages showed, brings the content script to them, and syncs
 * if the user has set that up.
 */
public final class Background {

  /** Milliseconds in which what changed is gathered before it is synced. */
  private static final int GATHERED = 400;

  private static final StatusStore STORE = new BrowserStore();
  private static final BrowserSurroundings AROUND = new BrowserSurroundings();
  private static final Mishaps MISHAPS = new Mishaps(STORE, AROUND);
  private static final Keeper KEEPER = new Keeper(STORE, AROUND);
  private static final Chooser CHOOSER = new Chooser(STORE, MISHAPS);
  private static final SyncClient SYNC =
      new SyncClient(
          new Ports(
              STORE,
              MISHAPS,
              new WebCrypto(),
              new Fetch(),
              AROUND,
              new SharedPreferences(STORE, MISHAPS),
              AROUND::badge));

  private static final Window.Task SYNC_SOON = () -> SYNC.sync(false);
  private static final Extension.TextReceiver CONFIGURED = Background::configured;
  private static final Extension.TextReceiver KNOWN = Background::known;

  /** Whether sync is set up: without that, what is stored is nobody's business. */
  private static boolean on;

  private Background() {}

  /** Listens; all listeners have to be there before the script's first turn ends. */
  @JSExport
  public static void begin() {
    Extension.onMessage(Background::receive);
    Extension.onInstalled(Background::welcome);
    Extension.onStartup(Background::start);
    LocalStorage.onAnyChange(Background::stored);
    Alarm.onTime(SYNC_SOON);
    LocalStorage.read(Config.KEY, KNOWN, KNOWN);
  }

  private static void known(String text) {
    on = !text.isEmpty();
  }

  private static void receive(String text, boolean own, int tab) {
    Message message = own ? MessageCodec.decode(text) : null;
    if (message instanceof Message.Seen seen) {
      KEEPER.seen(seen.sighting());
    } else if (message instanceof Message.SignedOut) {
      KEEPER.signedOut();
    } else if (message instanceof Message.Quiet) {
      CHOOSER.quiet(true);
    } else if (message instanceof Message.Hide hide) {
      CHOOSER.hide(hide.path());
    } else if (message instanceof Message.Inject && tab >= 0) {
      Extension.inject(tab, "content.js");
    } else if (message instanceof Message.Sync sync) {
      SYNC.sync(sync.now());
    } else {
      KEEPER.dropped();
    }
  }

  /** Pages that were open before we came have no script of ours yet. */
  private static void welcome() {
    Extension.injectIntoOpenPages("sentinel.js");
    start();
  }

  private static void start() {
    KEEPER.refresh();
    LocalStorage.read(Config.KEY, CONFIGURED, CONFIGURED);
  }

  /** Without a set-up nothing ever wakes us to sync. */
  private static void configured(String text) {
    known(text);
    Alarm.keep(on);
    SYNC.sync(true);
  }

  private static void stored(String key, String text) {
    if (key.equals(Config.KEY)) {
      configured(text);
    } else if (on && isOwn(key)) {
      Alarm.soon(GATHERED, SYNC_SOON);
    }
  }

  private static boolean isOwn(String key) {
    return key.startsWith("status:") || key.equals(Account.KEY) || key.equals(Preferences.KEY);
  }
}
