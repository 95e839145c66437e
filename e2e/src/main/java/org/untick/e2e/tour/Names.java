// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.tour;

import java.util.Locale;
import org.untick.e2e.browser.BrowserKind;

/** What people and the command line call the browsers, and where their extension lies. */
final class Names {
  private Names() {}

  /** The browser's name as people write it. */
  static String of(BrowserKind kind) {
    return switch (kind) {
      case CHROMIUM -> "Chromium";
      case FIREFOX -> "Firefox";
    };
  }

  /** The folder of the browser's unpacked extension, below the one that holds both. */
  static String folder(BrowserKind kind) {
    return switch (kind) {
      case CHROMIUM -> "chrome";
      case FIREFOX -> "firefox";
    };
  }

  /** The browser's name in lower case, as on the command line and in file names. */
  static String id(BrowserKind kind) {
    return of(kind).toLowerCase(Locale.ROOT);
  }
}
