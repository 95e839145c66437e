// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.standin;

/** What the setting's own card stands in. */
public enum Placement {
  /** The page's main column. */
  PAGE,
  /** A box in the main column that scrolls by itself. */
  SCROLLER,
  /** A dialog drawn with ordinary elements over the page. */
  DIALOG,
  /** A native modal dialog, which the browser draws in its top layer. */
  NATIVE_DIALOG
}
