// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.status;

import org.untick.setting.Fields;
import org.untick.setting.Items;

/**
 * Which LinkedIn account the newest states belong to. Accounts are told apart by a salted hash of
 * something the page shows; it never leaves this device.
 *
 * @param salt random text, made once on this device; empty before that
 * @param id the hash for the account seen last; {@link #UNNAMED} where the page named none
 * @param seenAt when it was seen last, in milliseconds since 1970
 * @param signedOutAt when LinkedIn last asked to sign in, in milliseconds since 1970; 0 for never
 */
public record Account(String salt, String id, long seenAt, long signedOutAt) {

  /** Where this is kept in the extension's storage. */
  public static final String KEY = "account";

  /** The id of whoever could not be told. */
  public static final String UNNAMED = "unnamed";

  /** Nobody was seen yet. */
  public static final Account NONE = new Account("", UNNAMED, 0, 0);

  private static final String HEAD = "untick-account/1";

  /** The storage key of this account's status. */
  public String statusKey() {
    return "status:" + id;
  }

  /** Whether what is remembered was seen before a sign-out, so that it may be somebody else's. */
  public boolean beforeSignOut(StatusRecord record) {
    long certain = id.equals(UNNAMED) ? record.at() : seenAt;
    return signedOutAt > certain;
  }

  Account seen(String newId, long now) {
    return new Account(salt, newId, now, signedOutAt);
  }

  Account signedOut(long now) {
    return new Account(salt, id, seenAt, now);
  }

  /** This as one text. */
  public String encode() {
    return HEAD + "\n" + salt + "\n" + id + "\n" + seenAt + "\n" + signedOutAt;
  }

  /** The account that a stored text tells of; {@link #NONE} if it cannot be understood. */
  public static Account orNone(String text) {
    Account account = decode(text);
    return account == null ? NONE : account;
  }

  /**
   * Reads what {@link #encode} wrote.
   *
   * @return the account; null for anything else, the empty text included
   */
  public static Account decode(String text) {
    Items<String> lines = Fields.of(text, '\n');
    if (lines.size() != 5 || !lines.get(0).equals(HEAD)) {
      return null;
    }
    long seen = Numbers.parse(lines.get(3));
    long out = Numbers.parse(lines.get(4));
    return seen < 0 || out < 0 ? null : new Account(lines.get(1), lines.get(2), seen, out);
  }
}
