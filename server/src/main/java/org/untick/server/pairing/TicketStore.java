// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.pairing;

import java.sql.SQLException;
import org.untick.protocol.Limits;
import org.untick.server.store.Bytes;
import org.untick.server.store.Session;

/** The table of tickets: each enrols one device, and the same one again. */
public final class TicketStore {
  private static final String INSERT =
      "INSERT INTO tickets (account_id, hash, expires_at) VALUES (?, ?, ?)"
          + " ON CONFLICT (account_id, hash) DO NOTHING";
  private static final String SPEND =
      "UPDATE tickets SET device_id = ? WHERE account_id = ? AND hash = ?"
          + " AND (device_id IS NULL OR device_id = ?)";
  private static final String EXPIRE =
      "DELETE FROM tickets WHERE expires_at <= ? OR expires_at > ?";

  /** Adds a ticket that is good until a time, in seconds. */
  boolean add(Session session, Bytes account, Bytes hash, long expiresAt) throws SQLException {
    return session.update(INSERT, account, hash, expiresAt) == 1;
  }

  /** Spends a ticket on a device; returns false if it is spent on another. */
  public boolean spend(Session session, Bytes account, Bytes hash, Bytes device)
      throws SQLException {
    return session.update(SPEND, device, account, hash, device) == 1;
  }

  /** Removes what is past its time, or cannot be of this time. */
  void expire(Session session, long now) throws SQLException {
    session.update(EXPIRE, now, now + Limits.MAILBOX_SECONDS);
  }
}
