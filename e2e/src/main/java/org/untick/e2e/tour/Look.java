// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.tour;

import org.untick.e2e.browser.LaunchOptions;

/** The browsers' languages and colours that the tour shows; each costs a start. */
enum Look {
  /** English and light. */
  ENGLISH("en", false),
  /** English and dark. */
  DARK("en", true),
  /** French and light. */
  FRENCH("fr", false);

  private final String locale;
  private final boolean dark;

  Look(String locale, boolean dark) {
    this.locale = locale;
    this.dark = dark;
  }

  /** The same start, looking like this. */
  LaunchOptions of(LaunchOptions options) {
    return options.withLocale(locale).withDark(dark);
  }
}
