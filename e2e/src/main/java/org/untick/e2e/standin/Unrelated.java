// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.standin;

/** Where a switch stands that has nothing to do with the page's setting. */
public enum Unrelated {
  /** In the main column, above the setting's own switch. */
  BEFORE,
  /** In the main column, below the setting's own switch. */
  AFTER,
  /** In the page's header. */
  HEADER,
  /** In the column beside. */
  ASIDE
}
