// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.slot;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A revision as a strong entity tag, with the epoch of the server it belongs to.
 *
 * @param epoch 8 hexadecimal digits
 * @param revision from 0
 */
record ETag(String epoch, long revision) {
  private static final Pattern FORM = Pattern.compile("\"([0-9a-f]{8})-(0|[1-9][0-9]{0,17})\"");

  /**
   * Reads one.
   *
   * @throws IllegalArgumentException if it is something else
   */
  static ETag of(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not an entity tag of this protocol");
    }
    return new ETag(matcher.group(1), Long.parseLong(matcher.group(2)));
  }

  @Override
  public String toString() {
    return "\"" + epoch + "-" + revision + "\"";
  }
}
