// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.standin;

import java.time.Duration;
import java.util.Map;

/** Turns the value of a knob into what JSON can say. */
final class KnobValue {

  private KnobValue() {}

  /** Durations become milliseconds, constants their names, members objects; the rest stays. */
  static Object plain(Object value) {
    if (value instanceof Duration duration) {
      return duration.toMillis();
    }
    if (value instanceof Enum<?> constant) {
      return Names.kebab(constant);
    }
    if (value instanceof Account account) {
      return Map.of("name", account.name(), "vanity", account.vanity());
    }
    return value;
  }
}
