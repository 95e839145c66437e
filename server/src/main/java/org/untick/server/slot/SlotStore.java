// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.slot;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.untick.protocol.Limits;
import org.untick.server.access.Credential;
import org.untick.server.access.Proof;
import org.untick.server.store.Bytes;
import org.untick.server.store.Later;
import org.untick.server.store.Session;
import org.untick.server.store.Session.RowReader;

/** The table of slots. Every change is one statement with its condition in it. */
public final class SlotStore {
  private static final String LIST =
      "SELECT id, revision, CASE WHEN revision > ? THEN sealed END FROM slots"
          + " WHERE account_id = ? ORDER BY id";
  private static final String READ =
      "SELECT id, revision, sealed FROM slots WHERE account_id = ? AND id = ?";

  /** The engines differ in whether the row itself is seen here already, so it is left out. */
  private static final String OTHERS =
      " FROM slots o WHERE o.account_id = slots.account_id AND o.id <> slots.id";

  private static final String OTHERS_COUNT = "(SELECT count(*)" + OTHERS + ")";

  /** So few that there is room for one more, however large they are. */
  private static final int FEW = Limits.ACCOUNT_BYTES / Limits.SLOT_BYTES;

  /** Few are only counted, in the index: to read how large they are takes a page for each. */
  private static final String RETURNING_OTHERS =
      " RETURNING "
          + OTHERS_COUNT
          + (", CASE WHEN " + OTHERS_COUNT + " < " + FEW + " THEN 0")
          + (" ELSE (SELECT sum(o.size)" + OTHERS + ") END");

  /** Slots are changed only for a device: the question who asks may still be under way. */
  private static final String BY_DEVICE =
      " AND EXISTS (SELECT 1 FROM devices d"
          + " WHERE d.account_id = slots.account_id AND d.token_hash = ?)";

  private static final String INSERT =
      "INSERT INTO slots (account_id, id, revision, size, sealed)"
          + " SELECT a.id, ?, a.revision, ?, ?"
          + " FROM accounts a JOIN devices d ON d.account_id = a.id"
          + " WHERE a.id = ? AND d.token_hash = ?"
          + " ON CONFLICT (account_id, id) DO NOTHING"
          + RETURNING_OTHERS;
  private static final String UPDATE =
      "UPDATE slots SET revision ="
          + " (SELECT a.revision FROM accounts a WHERE a.id = slots.account_id),"
          + " size = ?, sealed = ? WHERE account_id = ? AND id = ? AND revision = ?"
          + BY_DEVICE
          + RETURNING_OTHERS;
  private static final String WRITTEN =
      "EXISTS (SELECT 1 FROM slots s"
          + " WHERE s.account_id = a.id AND s.id = ? AND s.revision = a.revision)"
          + " AND (SELECT count(*) <= ? AND sum(o.size) <= ? FROM slots o WHERE o.account_id = a.id)";
  private static final String DELETE =
      "DELETE FROM slots WHERE account_id = ? AND id = ? AND revision = ?"
          + BY_DEVICE
          + " RETURNING revision";

  /**
   * What an account has.
   *
   * @param slots how many
   * @param bytes in all of them; in the written one alone where they are so few that they fit
   */
  record Usage(long slots, long bytes) {}

  /** Returns all slots by id, with what is in those above a revision. */
  public List<Slot> list(Session session, Bytes account, long since) throws SQLException {
    return session.list(
        LIST, row -> new Slot(row.bytes(1), row.number(2), row.bytes(3)), since, account);
  }

  /** Returns a slot, if it is there. */
  Optional<Slot> read(Session session, Bytes account, Bytes id) throws SQLException {
    return session.first(
        READ, row -> new Slot(row.bytes(1), row.number(2), row.bytes(3)), account, id);
  }

  /** Adds a slot; returns what the account has then, or nothing if the id is in use. */
  Later<Usage> insert(Session session, Credential by, Bytes id, Bytes sealed) throws SQLException {
    int size = sealed.size();
    return session.later(INSERT, usage(size), id, size, sealed, by.accountBytes(), by.tokenHash());
  }

  /** Replaces a revision; returns what the account has then, or nothing if that is not there. */
  Later<Usage> update(Session session, Credential by, Bytes id, Bytes sealed, long expected)
      throws SQLException {
    int size = sealed.size();
    return session.later(
        UPDATE, usage(size), size, sealed, by.accountBytes(), id, expected, by.tokenHash());
  }

  /** Returns what holds after a slot was written with the account's revision, within its limits. */
  Proof written(Bytes id) {
    return new Proof(WRITTEN, List.of(id, Limits.SLOTS, Limits.ACCOUNT_BYTES));
  }

  private static RowReader<Usage> usage(int size) {
    return row -> new Usage(row.number(1) + 1, row.number(2) + size);
  }

  /** Removes one revision of a slot; returns that, or nothing if it is not there. */
  Later<Long> delete(Session session, Credential by, Bytes id, long expected) throws SQLException {
    return session.later(
        DELETE, row -> row.number(1), by.accountBytes(), id, expected, by.tokenHash());
  }
}
