// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.info;

import java.util.List;
import org.untick.protocol.Limits;

/**
 * What a client may know before it has an account.
 *
 * @param name always {@code untick-server}, to tell it from whatever else answers on a port
 * @param version of the program, such as {@code 0.1.0}
 * @param protocol version of the wire protocol, the 1 of {@code /v1}
 * @param sync whether accounts are offered
 * @param registration {@code invitation} or {@code open}
 * @param epoch 8 hexadecimal digits, new when the server is restored from a backup
 * @param limits of accounts and requests
 */
public record Info(
    String name,
    String version,
    int protocol,
    boolean sync,
    String registration,
    String epoch,
    Bounds limits) {

  /** The numbers of {@link Limits}, by the names they have on the wire. */
  public record Bounds(
      int bodyBytes,
      List<Integer> slotBytes,
      int slots,
      int accountBytes,
      int devices,
      int mailboxBytes,
      int mailboxes,
      int mailboxSeconds,
      int idleDays) {
    static Bounds all() {
      return new Bounds(
          Limits.BODY_BYTES,
          List.of(Limits.SLOT_UNIT_BYTES, 2 * Limits.SLOT_UNIT_BYTES, Limits.SLOT_BYTES),
          Limits.SLOTS,
          Limits.ACCOUNT_BYTES,
          Limits.DEVICES,
          Limits.MAILBOX_BYTES,
          Limits.MAILBOXES,
          Limits.MAILBOX_SECONDS,
          Limits.IDLE_DAYS);
    }
  }

  /** Describes a server of this version. */
  public static Info of(String version, String registration, String epoch) {
    return new Info("untick-server", version, 1, true, registration, epoch, Bounds.all());
  }
}
