// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

/** Tells the time; it may be wrong and may jump, so nothing is decided by it alone. */
public interface Clock {

  /** The time in milliseconds since 1970. */
  long now();
}
