// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.slot;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.untick.server.store.Bytes;
import org.untick.server.store.Session;

/** The table of slots. Every change is one statement with its condition in it. */
public final class SlotStore {
  private static final String LIST =
      "SELECT id, revision, CASE WHEN revision > ? THEN sealed END FROM slots"
          + " WHERE account_id = ? ORDER BY id";
  private static final String READ =
      "SELECT id, revision, sealed FROM slots WHERE account_id = ? AND id = ?";

  /** The engines differ in whether the row itself is seen here already, so it is left out. */
  private static final String INSERT =
      "INSERT INTO slots (account_id, id, revision, size, sealed) VALUES (?, ?, ?, ?, ?)"
          + " ON CONFLICT (account_id, id) DO NOTHING"
          + " RETURNING (SELECT count(*) FROM slots o"
          + " WHERE o.account_id = slots.account_id AND o.id <> slots.id)";

  private static final String UPDATE =
      "UPDATE slots SET revision = ?, size = ?, sealed = ?"
          + " WHERE account_id = ? AND id = ? AND revision = ?";
  private static final String DELETE =
      "DELETE FROM slots WHERE account_id = ? AND id = ? AND revision = ?";
  private static final String BYTES = "SELECT sum(size) FROM slots WHERE account_id = ?";

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

  /** Adds a slot; returns how many others there are, or nothing if the id is in use. */
  Optional<Long> insert(Session session, Bytes account, Slot slot) throws SQLException {
    return session.first(
        INSERT,
        row -> row.number(1),
        account,
        slot.id(),
        slot.revision(),
        slot.sealed().size(),
        slot.sealed());
  }

  /** Replaces a revision; tells whether it was there. */
  boolean update(Session session, Bytes account, Slot slot, long expected) throws SQLException {
    int size = slot.sealed().size();
    return session.update(
            UPDATE, slot.revision(), size, slot.sealed(), account, slot.id(), expected)
        > 0;
  }

  /** Removes one revision of a slot; tells whether it was there. */
  boolean delete(Session session, Bytes account, Bytes id, long expected) throws SQLException {
    return session.update(DELETE, account, id, expected) > 0;
  }

  /** Returns how large all slots of an account are together, in bytes; it has one. */
  long bytes(Session session, Bytes account) throws SQLException {
    return session.first(BYTES, row -> row.number(1), account).orElseThrow();
  }
}
