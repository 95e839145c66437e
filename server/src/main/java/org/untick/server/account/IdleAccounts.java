// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.account;

import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.untick.protocol.Limits;
import org.untick.server.access.Days;
import org.untick.server.store.Session;

/**
 * Removes accounts that nobody has asked for in {@value Limits#IDLE_DAYS} days. A clock that jumps
 * ahead would make every account look idle. So the day of each sweep is kept, and when more than
 * {@value #GAP_DAYS} days seem to have passed since the last one, nothing is removed for {@value
 * #GRACE_DAYS} days: the devices of a server that had really been off come back meanwhile, and a
 * clock that is put right ends the wait.
 */
public final class IdleAccounts {
  private static final Logger log = LoggerFactory.getLogger(IdleAccounts.class);
  private static final int GAP_DAYS = 30;
  private static final int GRACE_DAYS = 30;
  private static final int MOST = 500;
  private static final long NEVER = 0;

  private static final String READ = "SELECT swept_day, keep_until_day FROM server";
  private static final String KEEP = "UPDATE server SET swept_day = ?, keep_until_day = ?";

  private final Days days;
  private final AccountStore accounts = new AccountStore();
  private final Invitations invitations;

  /** Works by a clock. */
  public IdleAccounts(Days days) {
    this.days = days;
    this.invitations = new Invitations(days);
  }

  private record Sweep(long day, long keepUntil) {
    Sweep next(long today) {
      if (day != NEVER && today - day > GAP_DAYS) {
        return new Sweep(today, today + GRACE_DAYS);
      }
      return new Sweep(today, today < day ? today : keepUntil);
    }
  }

  /**
   * Removes what is past its time; returns how many accounts. No more than {@value #MOST} go at
   * once, for others wait meanwhile: there may be more until it returns 0.
   */
  public int remove(Session session) throws SQLException {
    invitations.removeExpired(session);
    long today = days.today();
    Sweep last = session.first(READ, row -> new Sweep(row.number(1), row.number(2))).orElseThrow();
    Sweep sweep = last.next(today);
    session.update(KEEP, sweep.day(), sweep.keepUntil());
    if (sweep.keepUntil() > last.keepUntil()) {
      log.warn(
          "{} days since the last sweep: no account is removed for a while", today - last.day());
    }
    return today < sweep.keepUntil() ? 0 : accounts.expire(session, today - Limits.IDLE_DAYS, MOST);
  }
}
