// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.access;

import java.sql.SQLException;
import org.untick.server.store.Session;

/** A change whose outcome is proved, not asked for. */
public interface Change {
  /** Sends it, or has it sent later. */
  void send(Session session) throws SQLException;
}
