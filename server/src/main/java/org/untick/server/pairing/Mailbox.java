// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.pairing;

import org.untick.server.store.Bytes;

/**
 * A mailbox that waits to be opened.
 *
 * @param id 16 bytes
 * @param sealed what is in it
 */
public record Mailbox(Bytes id, Bytes sealed) {
  /**
   * What an export has of it.
   *
   * @param mailbox 32 hexadecimal digits
   * @param sealed base64url
   */
  public record View(String mailbox, String sealed) {}

  /** Returns what an export has of it. */
  public View view() {
    return new View(id.hex(), sealed.base64());
  }
}
