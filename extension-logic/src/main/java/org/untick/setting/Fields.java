// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.setting;

import java.util.ArrayList;
import java.util.List;

/** Cuts text at a separator; {@code String.split} would bring 120 kB of regular expressions. */
public final class Fields {

  private Fields() {}

  /** Whether a list of texts has this one. */
  public static boolean has(List<String> list, String text) {
    for (String item : list) {
      if (item.equals(text)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Cuts text at each separator.
   *
   * @return the pieces in order, empty ones included; none for an empty text
   */
  public static List<String> of(String text, char separator) {
    var fields = new ArrayList<String>();
    int start = 0;
    for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
      fields.add(text.substring(start, end));
      start = end + 1;
    }
    if (!text.isEmpty()) {
      fields.add(text.substring(start));
    }
    return fields;
  }
}
