// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.slot;

import java.util.Optional;

/** The slot is not what the writer said; undoes the transaction. */
final class StaleException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Optional<Slot> current;

  StaleException(Optional<Slot> current) {
    super("stale", null, false, false);
    this.current = current;
  }

  /** Returns what is there instead. */
  Optional<Slot> current() {
    return current;
  }
}
