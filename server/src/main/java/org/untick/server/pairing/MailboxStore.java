// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.pairing;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.untick.protocol.Limits;
import org.untick.server.store.Bytes;
import org.untick.server.store.Session;

/** The table of mailboxes. */
public final class MailboxStore {
  private static final String INSERT =
      "INSERT INTO mailboxes (id, account_id, sealed, expires_at) VALUES (?, ?, ?, ?)"
          + " ON CONFLICT (id) DO NOTHING";
  private static final String OPEN =
      "DELETE FROM mailboxes WHERE id = ? AND expires_at > ? AND expires_at <= ? RETURNING sealed";
  private static final String LIST =
      "SELECT id, sealed FROM mailboxes WHERE account_id = ? AND expires_at > ? AND expires_at <= ?"
          + " ORDER BY id";
  private static final String EXPIRE =
      "DELETE FROM mailboxes WHERE expires_at <= ? OR expires_at > ?";
  private static final String EXPIRE_OF_ACCOUNT =
      "DELETE FROM mailboxes WHERE account_id = ? AND (expires_at <= ? OR expires_at > ?)";

  /** Adds a mailbox; returns false if the id is in use. */
  boolean add(Session session, Bytes account, Mailbox mailbox, long expiresAt) throws SQLException {
    return session.update(INSERT, mailbox.id(), account, mailbox.sealed(), expiresAt) == 1;
  }

  /** Empties a mailbox: one statement, so only one asker gets what was in it. */
  Optional<Bytes> open(Session session, Bytes id, long now) throws SQLException {
    return session.first(OPEN, row -> row.bytes(1), id, now, latest(now));
  }

  /** Returns the mailboxes of an account that are waiting. */
  public List<Mailbox> list(Session session, Bytes account, long now) throws SQLException {
    return session.list(
        LIST, row -> new Mailbox(row.bytes(1), row.bytes(2)), account, now, latest(now));
  }

  /** Removes everybody's mailboxes that are past their time. */
  void expire(Session session, long now) throws SQLException {
    session.update(EXPIRE, now, latest(now));
  }

  /** Removes those of one account. */
  void expire(Session session, Bytes account, long now) throws SQLException {
    session.update(EXPIRE_OF_ACCOUNT, account, now, latest(now));
  }

  /** What would wait longer was made before the clock was put back, and counts as expired. */
  private static long latest(long now) {
    return now + Limits.MAILBOX_SECONDS;
  }
}
