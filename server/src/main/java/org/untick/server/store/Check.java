// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.untick.protocol.Limits;

/** Looks for what must not be in a database; names kinds of faults and how many, never values. */
public final class Check {
  private static final String PER_ACCOUNT =
      "SELECT count(*) FROM (SELECT account_id FROM %s GROUP BY %s HAVING %s) faults";

  /** What is counted here is 0 in a sound database, of either engine. */
  private static final Map<String, String> FAULTS = new LinkedHashMap<>();

  static {
    FAULTS.put(
        "slots of a size that no slot has",
        "SELECT count(*) FROM slots WHERE size NOT IN (%d, %d, %d)"
            .formatted(Limits.SLOT_UNIT_BYTES, 2 * Limits.SLOT_UNIT_BYTES, Limits.SLOT_BYTES));
    FAULTS.put(
        "slots of another size than is noted",
        "SELECT count(*) FROM slots WHERE size <> length(sealed)");
    FAULTS.put(
        "slots that are newer than their account",
        "SELECT count(*) FROM slots s JOIN accounts a ON a.id = s.account_id"
            + " WHERE s.revision > a.revision OR s.revision < 1");
    FAULTS.put(
        "revisions that two slots have",
        PER_ACCOUNT.formatted("slots", "account_id, revision", "count(*) > 1"));
    FAULTS.put(
        "accounts with more slots or bytes than they may have",
        PER_ACCOUNT.formatted(
            "slots",
            "account_id",
            "count(*) > %d OR sum(size) > %d".formatted(Limits.SLOTS, Limits.ACCOUNT_BYTES)));
    FAULTS.put(
        "accounts with more devices than they may have",
        PER_ACCOUNT.formatted("devices", "account_id", "count(*) > " + Limits.DEVICES));
  }

  private Check() {}

  /** Returns the faults found, one a line; empty if the database is sound. */
  public static List<String> database(Database database) {
    return database.read(database.isSqlite() ? Check::sqlite : Check::content);
  }

  /** As {@link #database}, and lets SQLite check its pages and references first. */
  static List<String> sqlite(Session session) throws SQLException {
    long pages =
        session.list("PRAGMA integrity_check(100)", row -> row.text(1)).stream()
            .filter(line -> !line.equals("ok"))
            .count();
    if (pages > 0) {
      return List.of(pages + " damaged places in the file");
    }
    int dangling = session.list("PRAGMA foreign_key_check", row -> row.text(1)).size();
    List<String> faults = new ArrayList<>(content(session));
    if (dangling > 0) {
      faults.add(0, dangling + " rows without their account");
    }
    return faults;
  }

  private static List<String> content(Session session) throws SQLException {
    List<String> faults = new ArrayList<>();
    for (Map.Entry<String, String> fault : FAULTS.entrySet()) {
      long count = session.first(fault.getValue(), row -> row.number(1)).orElseThrow();
      if (count > 0) {
        faults.add(count + " " + fault.getKey());
      }
    }
    return faults;
  }
}
