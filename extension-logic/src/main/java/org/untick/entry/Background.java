// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.entry;

import org.teavm.jso.JSExport;
import org.untick.browser.BrowserStore;
import org.untick.browser.BrowserSurroundings;
import org.untick.browser.Extension;
import org.untick.guide.Chooser;
import org.untick.message.Message;
import org.untick.message.MessageCodec;
import org.untick.status.Keeper;
import org.untick.status.Mishaps;
import org.untick.status.StatusStore;
import org.untick.status.Surroundings;

/** {@code background.js}: remembers what pages showed, and brings the content script to them. */
public final class Background {

  private static final StatusStore STORE = new BrowserStore();
  private static final Surroundings AROUND = new BrowserSurroundings();
  private static final Keeper KEEPER = new Keeper(STORE, AROUND);
  private static final Chooser CHOOSER = new Chooser(STORE, new Mishaps(STORE, AROUND));

  private Background() {}

  /** Listens; all listeners have to be there before the script's first turn ends. */
  @JSExport
  public static void begin() {
    Extension.onMessage(Background::receive);
    Extension.onInstalled(Background::welcome);
    Extension.onStartup(KEEPER::refresh);
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
    } else {
      KEEPER.dropped();
    }
  }

  /** Pages that were open before we came have no script of ours yet. */
  private static void welcome() {
    Extension.injectIntoOpenPages("sentinel.js");
    KEEPER.refresh();
  }
}
