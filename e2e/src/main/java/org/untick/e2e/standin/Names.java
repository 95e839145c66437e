// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.standin;

import java.util.Locale;

/** Turns the names of constants into the names that pages and scenarios use. */
final class Names {

  private Names() {}

  /** {@code SHADOW_NESTED} as {@code shadow-nested}. */
  static String kebab(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
