// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.browser.firefox;

import java.util.Map;
import org.untick.e2e.browser.BrowserException;

/** The code points WebDriver gives to keys that make no character. */
final class Keys {
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("Backspace", "\uE003"),
          Map.entry("Tab", "\uE004"),
          Map.entry("Enter", "\uE006"),
          Map.entry("Shift", "\uE008"),
          Map.entry("Control", "\uE009"),
          Map.entry("Alt", "\uE00A"),
          Map.entry("Escape", "\uE00C"),
          Map.entry("Space", " "),
          Map.entry("PageUp", "\uE00E"),
          Map.entry("PageDown", "\uE00F"),
          Map.entry("End", "\uE010"),
          Map.entry("Home", "\uE011"),
          Map.entry("ArrowLeft", "\uE012"),
          Map.entry("ArrowUp", "\uE013"),
          Map.entry("ArrowRight", "\uE014"),
          Map.entry("ArrowDown", "\uE015"),
          Map.entry("Delete", "\uE017"));

  private Keys() {}

  static String codePoint(String key) {
    String named = NAMED.get(key);
    if (named != null) {
      return named;
    }
    if (key.codePointCount(0, key.length()) != 1) {
      throw new BrowserException("No such key: " + key);
    }
    return key;
  }
}
