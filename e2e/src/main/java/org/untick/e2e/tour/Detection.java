// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.tour;

import org.untick.e2e.browser.BrowserKind;

/**
 * What was read of one setting on one page.
 *
 * @param browser where
 * @param page what was looked at, in words
 * @param setting the setting's id
 * @param expected its state on that page
 * @param detected its state as Untick shows it; {@link #NOTHING} if it does not speak of it
 */
record Detection(
    BrowserKind browser, String page, String setting, String expected, String detected) {

  /** Stands for a setting that is not spoken of. */
  static final String NOTHING = "nothing";

  /** Whether Untick says what is. */
  boolean right() {
    return expected.equals(detected);
  }
}
