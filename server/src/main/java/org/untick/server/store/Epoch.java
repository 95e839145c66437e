// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.store;

import java.sql.SQLException;

/** The name of one history of a server: 8 hexadecimal digits, new when it is restored. */
final class Epoch {
  private static final int DIGITS = 8;

  private Epoch() {}

  /** Makes a new one. */
  static String random() {
    return ServerId.random().hex().substring(0, DIGITS);
  }

  /** Begins a new history. */
  static String renew(Session session) throws SQLException {
    String epoch = random();
    session.update("UPDATE server SET epoch = ?", epoch);
    return epoch;
  }
}
