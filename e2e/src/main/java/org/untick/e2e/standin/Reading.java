// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.standin;

/** What a reader of the page should say of a setting. */
public enum Reading {
  /** The data is used. */
  ON,
  /** The data is not used. */
  OFF,
  /** The page has finished and the control is not there. */
  NOT_OFFERED,
  /** Something is there that cannot be read. */
  UNREADABLE,
  /** The evidence disagrees. */
  CONFLICT,
  /** Nothing reliable was seen. */
  UNKNOWN;

  /** The word for it in the extension, such as {@code not-offered}. */
  public String id() {
    return Names.kebab(this);
  }
}
