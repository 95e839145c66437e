// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.slot;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.untick.server.store.Bytes;
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
      " RETURNING (SELECT count(*) FROM slots o"
          + " WHERE o.account_id = slots.account_id AND o.id <> slots.id),"
          + " (SELECT coalesce(sum(o.size), 0) FROM slots o"
          + " WHERE o.account_id = slots.account_id AND o.id <> slots.id)";

  private static final String INSERT =
      "INSERT INTO slots (account_id, id, revision, size, sealed) VALUES (?, ?, ?, ?, ?)"
          + " ON CONFLICT (account_id, id) DO NOTHING"
          + OTHERS;
  private static final String UPDATE =
      "UPDATE slots SET revision = ?, size = ?, sealed = ?"
          + " WHERE account_id = ? AND id = ? AND revision = ?"
          + OTHERS;
  private static final String DELETE =
      "DELETE FROM slots WHERE account_id = ? AND id = ? AND revision = ?";

  /**
   * What an account has.
   *
   * @param slots how many
   * @param bytes in all of them
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
  Optional<Usage> insert(Session session, Bytes account, Slot slot) throws SQLException {
    int size = slot.sealed().size();
    return session.first(
        INSERT, usage(size), account, slot.id(), slot.revision(), size, slot.sealed());
  }

  /** Replaces a revision; returns what the account has then, or nothing if that is not there. */
  Optional<Usage> update(Session session, Bytes account, Slot slot, long expected)
      throws SQLException {
    int size = slot.sealed().size();
    return session.first(
        UPDATE, usage(size), slot.revision(), size, slot.sealed(), account, slot.id(), expected);
  }

  private static RowReader<Usage> usage(int size) {
    return row -> new Usage(row.number(1) + 1, row.number(2) + size);
  }

  /** Removes one revision of a slot; returns false if that is not there. */
  boolean delete(Session session, Bytes account, Bytes id, long expected) throws SQLException {
    return session.update(DELETE, account, id, expected) == 1;
  }
}
