// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.account;

import java.util.Locale;

/** Who may register. */
public enum Registration {
  /** Whoever has an invitation of the operator. */
  INVITATION,
  /** Anyone. */
  OPEN;

  /** Returns the word on the wire and on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
