// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.standin;

/**
 * What can be turned about the pages; each one is set and explained by a method of {@link
 * Scenario}.
 */
enum Knob {
  MARKUP,
  LANGUAGE,
  ACCOUNT,
  THEME,
  SIGNED_OUT,
  OFF,
  ON,
  MISSING,
  LABEL,
  LABEL_PADDING,
  UNRELATED,
  UNRELATED_LABEL,
  SECOND_SWITCH,
  HIDDEN_COPY,
  LATE,
  HELD_BACK,
  VANISHES,
  RETURNS,
  HYDRATES,
  LINGERS,
  NEVER_FINISHES,
  BREAKS,
  SAVE_FAILS,
  REMOUNTS,
  DRIFTS,
  STATELESS,
  MIXED,
  CONTRADICTS,
  BUSY,
  RERENDERS,
  CROWD,
  NESTING,
  PLACEMENT,
  TALL,
  ROW_VALUES,
  TRUSTED_TYPES;

  /** The name that the page's scripts know it by, such as {@code hidden-copy}. */
  String id() {
    return Names.kebab(this);
  }
}
