// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.status;

import org.untick.setting.Fields;
import org.untick.setting.Items;

/**
 * What went wrong in Untick itself, apart from the settings' states.
 *
 * @param dropped messages that were not ours or not understood
 * @param aside stored texts that could not be read and were set aside
 * @param storageFailedAt when the browser last refused to store, in milliseconds since 1970
 */
public record Health(long dropped, long aside, long storageFailedAt) {

  /** Where this is kept in the extension's storage. */
  public static final String KEY = "health";

  private static final String HEAD = "untick-health/1";

  /** Nothing went wrong. */
  public static final Health GOOD = new Health(0, 0, 0);

  Health withDropped() {
    return new Health(dropped + 1, aside, storageFailedAt);
  }

  Health withAside() {
    return new Health(dropped, aside + 1, storageFailedAt);
  }

  Health withStorageFailed(long now) {
    return new Health(dropped, aside, now);
  }

  /** This as one text. */
  public String encode() {
    return HEAD + "\n" + dropped + "\n" + aside + "\n" + storageFailedAt;
  }

  /** Whether a text is of this version. */
  static boolean understands(String text) {
    return text.startsWith(HEAD + "\n");
  }

  /** Reads what {@link #encode} wrote; counts begin anew after anything else. */
  public static Health decode(String text) {
    Items<String> lines = Fields.of(text, '\n');
    if (lines.size() != 4 || !lines.get(0).equals(HEAD)) {
      return GOOD;
    }
    return new Health(number(lines, 1), number(lines, 2), number(lines, 3));
  }

  private static long number(Items<String> lines, int index) {
    return Math.max(0, Numbers.parse(lines.get(index)));
  }
}
