// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.untick.e2e.browser.BrowserException;
import org.untick.e2e.browser.Waiting;

/** For what must not happen: looks at something for a while. */
final class Throughout {

  private Throughout() {}

  /**
   * Fails as soon as something does not hold.
   *
   * @param description what should hold
   * @param span how long to look
   * @param condition asked again and again
   */
  static void holds(String description, Duration span, BooleanSupplier condition) {
    try {
      Waiting.until("it ends", span, () -> !condition.getAsBoolean());
    } catch (BrowserException heldToTheEnd) {
      return;
    }
    throw new AssertionError("It does not hold that " + description);
  }
}
