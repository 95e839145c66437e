// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.store;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** How much there is of everything; counts only. */
public final class Statistics {
  private static final Map<String, String> COUNTS = new LinkedHashMap<>();

  static {
    COUNTS.put("accounts", "SELECT count(*) FROM accounts");
    COUNTS.put("devices", "SELECT count(*) FROM devices");
    COUNTS.put("slots", "SELECT count(*) FROM slots");
    COUNTS.put("slot-bytes", "SELECT coalesce(sum(size), 0) FROM slots");
    COUNTS.put("mailboxes", "SELECT count(*) FROM mailboxes");
    COUNTS.put("invitations-unused", "SELECT count(*) FROM invitations WHERE account_id IS NULL");
  }

  private Statistics() {}

  /** Returns every count by its name, in the order to show them. */
  public static Map<String, Long> of(Database database) {
    return database.read(Statistics::count);
  }

  private static Map<String, Long> count(Session session) throws SQLException {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Map.Entry<String, String> count : COUNTS.entrySet()) {
      counts.put(
          count.getKey(), session.first(count.getValue(), row -> row.number(1)).orElseThrow());
    }
    return counts;
  }
}
