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

/**
 * Writes to the table of slots that are sent before it is known who asks and what the account's
 * revision is; so the statements look for both, and the proof says what came of it.
 */
final class SlotsAtOnce {
  private static final String INSERT =
      "INSERT INTO slots (account_id, id, revision, size, sealed)"
          + " SELECT a.id, ?, a.revision, ?, ?"
          + " FROM accounts a JOIN devices d ON d.account_id = a.id"
          + " WHERE a.id = ? AND d.token_hash = ?"
          + " ON CONFLICT (account_id, id) DO NOTHING";
  private static final String UPDATE =
      "UPDATE slots SET revision ="
          + " (SELECT a.revision FROM accounts a WHERE a.id = slots.account_id),"
          + " size = ?, sealed = ? WHERE account_id = ? AND id = ? AND revision = ?"
          + " AND EXISTS (SELECT 1 FROM devices d"
          + " WHERE d.account_id = slots.account_id AND d.token_hash = ?)";
  private static final String WRITTEN =
      "EXISTS (SELECT 1 FROM slots s"
          + " WHERE s.account_id = a.id AND s.id = ? AND s.revision = a.revision)"
          + " AND (SELECT count(*) <= ? AND sum(o.size) <= ? FROM slots o WHERE o.account_id = a.id)";

  /** Sends a write: of a new slot, or of one that is at a revision. */
  Later<Long> write(Session session, Credential by, Bytes id, Bytes sealed, Optional<Long> expected)
      throws SQLException {
    return expected.isEmpty()
        ? send(session, INSERT, id, sealed.size(), sealed, by.accountBytes(), by.tokenHash())
        : send(
            session,
            UPDATE,
            sealed.size(),
            sealed,
            by.accountBytes(),
            id,
            expected.get(),
            by.tokenHash());
  }

  private static Later<Long> send(Session session, String sql, Object... parameters)
      throws SQLException {
    return session.later(sql, row -> row.number(1), parameters);
  }

  /** Returns what holds after a slot was written with the account's revision, within its limits. */
  Proof written(Bytes id) {
    return new Proof(WRITTEN, List.of(id, Limits.SLOTS, Limits.ACCOUNT_BYTES));
  }
}
