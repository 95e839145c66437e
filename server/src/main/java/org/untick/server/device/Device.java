// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.device;

import org.untick.server.access.Days;
import org.untick.server.store.Bytes;

/**
 * A device as the list shows it.
 *
 * @param id 16 bytes
 * @param enrolledDay in days since 1970-01-01
 * @param seenDay in days since 1970-01-01
 */
public record Device(Bytes id, long enrolledDay, long seenDay) {
  /**
   * What is sent of it.
   *
   * @param id 32 hexadecimal digits
   * @param enrolled a day
   * @param seen a day
   * @param current whether it is the one that asks
   */
  public record View(String id, String enrolled, String seen, boolean current) {}

  /** Returns what is sent to one of the devices, or to none of them. */
  public View seenBy(Bytes asking) {
    return new View(id.hex(), Days.text(enrolledDay), Days.text(seenDay), id.equals(asking));
  }
}
