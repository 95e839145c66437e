// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.detect;

/** The {@code checked} property, which changes without any mutation of the page. */
public enum Checked {
  YES,
  NO,
  /** A native control that shows neither. */
  INDETERMINATE,
  /** Not a native checkbox: the property does not exist. */
  ABSENT
}
