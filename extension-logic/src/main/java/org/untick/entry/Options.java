// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.entry;

import org.teavm.jso.JSExport;
import org.untick.ui.OptionsPage;

/** {@code options.js}: the page about syncing. */
public final class Options {

  private Options() {}

  /** Draws the page. */
  @JSExport
  public static void begin() {
    new OptionsPage().start();
  }
}
