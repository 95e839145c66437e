// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.protocol;

/**
 * The id of a mailbox for pairing, derived from the pairing words.
 *
 * @param hex 128 bits as 32 lower-case hexadecimal digits
 */
public record MailboxId(String hex) {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code hex} is not 32 lower-case hexadecimal digits
   */
  public MailboxId {
    Hex.requireId(hex);
  }
}
