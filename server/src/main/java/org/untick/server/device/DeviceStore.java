// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.device;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.untick.server.store.Bytes;
import org.untick.server.store.Session;

/** The table of devices. */
public final class DeviceStore {
  private static final String INSERT =
      "INSERT INTO devices (account_id, id, token_hash, enrolled_day, seen_day)"
          + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (account_id, id) DO NOTHING";
  private static final String HASH =
      "SELECT token_hash FROM devices WHERE account_id = ? AND id = ?";
  private static final String LIST =
      "SELECT id, enrolled_day, seen_day FROM devices WHERE account_id = ? ORDER BY id";
  private static final String DELETE = "DELETE FROM devices WHERE account_id = ? AND id = ?";

  /** Adds a device; returns false if the id is there already. */
  public boolean add(Session session, Bytes account, Bytes id, Bytes tokenHash, long today)
      throws SQLException {
    return session.update(INSERT, account, id, tokenHash, today, today) == 1;
  }

  /** Returns the hash of a device's token, if there is such a device. */
  public Optional<Bytes> tokenHash(Session session, Bytes account, Bytes id) throws SQLException {
    return session.first(HASH, row -> row.bytes(1), account, id);
  }

  /** Returns the devices by id. */
  public List<Device> list(Session session, Bytes account) throws SQLException {
    return session.list(
        LIST, row -> new Device(row.bytes(1), row.number(2), row.number(3)), account);
  }

  /** Removes a device, if it is there. */
  public void delete(Session session, Bytes account, Bytes id) throws SQLException {
    session.update(DELETE, account, id);
  }
}
