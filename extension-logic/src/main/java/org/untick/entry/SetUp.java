// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.entry;

import org.teavm.jso.JSExport;
import org.untick.ui.SetUpPage;

/** {@code setup.js}: the page on which sync is turned on. */
public final class SetUp {

  private SetUp() {}

  /** Draws the page. */
  @JSExport
  public static void begin() {
    new SetUpPage().start();
  }
}
