// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.detect;

import org.untick.setting.Entry;
import org.untick.setting.Evidence;
import org.untick.setting.State;

/**
 * What one pass read of one setting.
 *
 * @param entry the setting
 * @param state what was read
 * @param evidence what the state rests on
 * @param control the control or the row it was read from; null when there is none
 */
public record Reading(Entry entry, State state, Evidence evidence, PageElement control) {

  Reading as(State other, Evidence because) {
    return new Reading(entry, other, because, control);
  }

  /** Whether this is a reading of the given setting. */
  boolean isOf(Entry other) {
    return entry.is(other);
  }

  /** Whether this was read from a control, not from a row or from nothing. */
  public boolean fromControl() {
    return control != null && !isRow();
  }

  /** Whether the element is a row that leads to the setting's page. */
  public boolean isRow() {
    return control != null && control.is("a");
  }
}
