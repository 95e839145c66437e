// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.account;

import java.sql.SQLException;
import java.util.Optional;
import org.untick.server.store.Bytes;
import org.untick.server.store.Session;

/** The table of accounts; what hangs on an account goes with it. */
final class AccountStore {
  private static final String INSERT =
      "INSERT INTO accounts (id, root_hash, revision, created_day, seen_day)"
          + " VALUES (?, ?, 0, ?, ?) ON CONFLICT (id) DO NOTHING";
  private static final String SELECT =
      "SELECT root_hash, created_day, seen_day, revision FROM accounts WHERE id = ?";
  private static final String DELETE = "DELETE FROM accounts WHERE id = ?";

  /** The second look at the day saves who comes back meanwhile. */
  private static final String EXPIRE =
      "DELETE FROM accounts WHERE seen_day < ?"
          + " AND id IN (SELECT id FROM accounts WHERE seen_day < ? LIMIT ?)";

  /**
   * An account as it is kept.
   *
   * @param rootHash SHA-256 of the root token
   * @param createdDay in days since 1970-01-01
   * @param seenDay in days since 1970-01-01
   * @param revision grows with every change of a slot
   */
  record Account(Bytes rootHash, long createdDay, long seenDay, long revision) {}

  /** Adds an account; returns false if the id is in use. */
  boolean add(Session session, Bytes id, Bytes rootHash, long today) throws SQLException {
    return session.update(INSERT, id, rootHash, today, today) == 1;
  }

  /** Returns an account, if it is there. */
  Optional<Account> read(Session session, Bytes id) throws SQLException {
    return session.first(
        SELECT, row -> new Account(row.bytes(1), row.number(2), row.number(3), row.number(4)), id);
  }

  /** Removes an account with its devices, slots, mailboxes and tickets. */
  void delete(Session session, Bytes id) throws SQLException {
    session.update(DELETE, id);
  }

  /** Removes accounts last seen before a day, not more than some; returns how many. */
  int expire(Session session, long day, int most) throws SQLException {
    return session.update(EXPIRE, day, day, most);
  }
}
