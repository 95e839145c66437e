// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.entry;

import org.teavm.jso.JSExport;
import org.untick.browser.BrowserStore;
import org.untick.browser.BrowserSurroundings;
import org.untick.guide.Chooser;
import org.untick.status.Mishaps;
import org.untick.ui.PopupPage;

/** {@code popup.js}: the page behind the toolbar button. */
public final class Popup {

  private Popup() {}

  /** Draws the page. */
  @JSExport
  public static void begin() {
    var store = new BrowserStore();
    var mishaps = new Mishaps(store, new BrowserSurroundings());
    new PopupPage(new Chooser(store, mishaps)).start();
  }
}
