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
  private static final String INSERT =
      "INSERT INTO slots (account_id, id, revision, size, sealed) VALUES (?, ?, ?, ?, ?)"
          + " ON CONFLICT (account_id, id) DO NOTHING";
  private static final String UPDATE =
      "UPDATE slots SET revision = ?, size = ?, sealed = ?"
          + " WHERE account_id = ? AND id = ? AND revision = ?";
  private static final String DELETE =
      "DELETE FROM slots WHERE account_id = ? AND id = ? AND revision = ?";
  private static final String USAGE = "SELECT count(*), sum(size) FROM slots WHERE account_id = ?";

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

  /** Adds a slot; returns false if the id is in use. */
  boolean insert(Session session, Bytes account, Slot slot) throws SQLException {
    int size = slot.sealed().size();
    return session.update(INSERT, account, slot.id(), slot.revision(), size, slot.sealed()) == 1;
  }

  /** Replaces one revision of a slot; returns false if that is not there. */
  boolean update(Session session, Bytes account, Slot slot, long expected) throws SQLException {
    int size = slot.sealed().size();
    return session.update(
            UPDATE, slot.revision(), size, slot.sealed(), account, slot.id(), expected)
        == 1;
  }

  /** Removes one revision of a slot; returns false if that is not there. */
  boolean delete(Session session, Bytes account, Bytes id, long expected) throws SQLException {
    return session.update(DELETE, account, id, expected) == 1;
  }

  /** Returns what the account has. */
  Usage usage(Session session, Bytes account) throws SQLException {
    return session
        .first(USAGE, row -> new Usage(row.number(1), row.number(2)), account)
        .orElseThrow();
  }
}
