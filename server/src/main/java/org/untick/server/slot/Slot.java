// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.slot;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.untick.server.store.Bytes;

/**
 * A slot as it is kept.
 *
 * @param id 16 bytes
 * @param revision of the account when it was written
 * @param sealed what the client sealed; empty if it was not asked for
 */
public record Slot(Bytes id, long revision, Bytes sealed) {
  /**
   * A slot in a list.
   *
   * @param slot 32 hexadecimal digits
   * @param revision of the slot
   * @param sealed base64url, null if the asker has it already
   */
  public record View(
      String slot, long revision, @JsonInclude(JsonInclude.Include.NON_NULL) String sealed) {}

  /** Returns what is sent of it. */
  public View view() {
    return new View(id.hex(), revision, sealed.size() == 0 ? null : sealed.base64());
  }
}
