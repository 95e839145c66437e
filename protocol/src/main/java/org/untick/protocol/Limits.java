// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.protocol;

/** The bounds that the protocol itself sets; a server tells them in {@code GET /v1/info} too. */
public final class Limits {
  /** Bytes of an account, slot, device or mailbox id. */
  public static final int ID_BYTES = 16;

  /** Bytes of a token or ticket, and of its SHA-256. */
  public static final int TOKEN_BYTES = 32;

  /** Bytes of the largest request body. */
  public static final int BODY_BYTES = 65_536;

  /** Bytes of the smallest sealed slot; a sealed slot is this, twice or four times this. */
  public static final int SLOT_UNIT_BYTES = 4_096;

  /** Bytes of the largest sealed slot. */
  public static final int SLOT_BYTES = 16_384;

  /** Slots of one account. */
  public static final int SLOTS = 64;

  /** Bytes of all sealed slots of one account together. */
  public static final int ACCOUNT_BYTES = 262_144;

  /** Devices of one account. */
  public static final int DEVICES = 20;

  /** Bytes of a sealed mailbox, exactly. */
  public static final int MAILBOX_BYTES = 1_024;

  /** Mailboxes that one account may have waiting. */
  public static final int MAILBOXES = 3;

  /** Seconds until a mailbox and its ticket are gone. */
  public static final int MAILBOX_SECONDS = 600;

  /** Days without any request after which an account is removed. */
  public static final int IDLE_DAYS = 400;

  /** Levels of nesting in a JSON request. */
  public static final int JSON_DEPTH = 8;

  private Limits() {}

  /** Tells whether a sealed slot may have this many bytes: 4,096, 8,192 or 16,384. */
  public static boolean isSlotSize(int bytes) {
    return bytes == SLOT_UNIT_BYTES || bytes == 2 * SLOT_UNIT_BYTES || bytes == SLOT_BYTES;
  }
}
