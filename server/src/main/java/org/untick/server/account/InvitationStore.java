// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.account;

import java.sql.SQLException;
import org.untick.server.store.Bytes;
import org.untick.server.store.Session;

/** The table of invitations: each lets one account in, and the same one again. */
final class InvitationStore {
  private static final String INSERT = "INSERT INTO invitations (hash, expires_at) VALUES (?, ?)";
  private static final String SPEND =
      "UPDATE invitations SET account_id = ? WHERE hash = ? AND expires_at > ?"
          + " AND (account_id IS NULL OR account_id = ?)";
  private static final String FORGET = "DELETE FROM invitations WHERE account_id = ?";
  private static final String EXPIRE = "DELETE FROM invitations WHERE expires_at <= ?";

  void add(Session session, Bytes hash, long expiresAt) throws SQLException {
    session.update(INSERT, hash, expiresAt);
  }

  /** Spends an invitation; returns false if it is gone, or spent on another account. */
  boolean spend(Session session, Bytes hash, Bytes account, long now) throws SQLException {
    return session.update(SPEND, account, hash, now, account) == 1;
  }

  /** Forgets which invitation an account came by. */
  void forget(Session session, Bytes account) throws SQLException {
    session.update(FORGET, account);
  }

  /** Removes what is past its time. */
  void expire(Session session, long now) throws SQLException {
    session.update(EXPIRE, now);
  }
}
