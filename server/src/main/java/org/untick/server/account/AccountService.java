// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.account;

import java.sql.SQLException;
import java.util.Set;
import org.untick.protocol.ErrorCode;
import org.untick.server.access.Access;
import org.untick.server.access.Credential;
import org.untick.server.access.Days;
import org.untick.server.access.Kind;
import org.untick.server.device.DeviceStore;
import org.untick.server.problem.ProblemException;
import org.untick.server.store.Bytes;
import org.untick.server.store.Database;
import org.untick.server.store.Session;

/** Registers and deletes accounts. */
public final class AccountService {
  private final Database database;
  private final Access access;
  private final Days days;
  private final Registration registration;
  private final Invitations invitations;
  private final AccountStore accounts = new AccountStore();
  private final DeviceStore devices = new DeviceStore();

  /** Works on a database; all but registration goes through the access. */
  public AccountService(Database database, Access access, Days days, Registration registration) {
    this.database = database;
    this.access = access;
    this.days = days;
    this.registration = registration;
    this.invitations = new Invitations(days);
  }

  /**
   * Registers an account with its first device; the same request again succeeds.
   *
   * @return whether it was not registered before
   */
  boolean register(NewAccount account) {
    return database.write(
        session -> {
          if (registration == Registration.INVITATION) {
            invitations.spend(session, account.invitation(), account.idBytes());
          }
          return add(session, account);
        });
  }

  private boolean add(Session session, NewAccount account) throws SQLException {
    Bytes id = account.idBytes();
    if (!accounts.add(session, id, account.rootHash(), days.today())) {
      requireSame(session, account);
      return false;
    }
    Bytes device = account.device().idBytes();
    devices.add(session, id, device, account.device().tokenHash(), days.today());
    return true;
  }

  private void requireSame(Session session, NewAccount account) throws SQLException {
    Bytes id = account.idBytes();
    boolean sameRoot =
        accounts
            .read(session, id)
            .filter(kept -> kept.rootHash().equals(account.rootHash()))
            .isPresent();
    boolean sameDevice =
        devices
            .tokenHash(session, id, account.device().idBytes())
            .filter(account.device().tokenHash()::equals)
            .isPresent();
    if (!sameRoot || !sameDevice) {
      throw ProblemException.of(ErrorCode.CONFLICT).with("field", "account");
    }
  }

  /** Deletes everything of an account. */
  void delete(Credential credential) {
    access.write(
        credential,
        Set.of(Kind.ROOT),
        (session, principal) -> {
          invitations.forget(session, principal.account());
          accounts.delete(session, principal.account());
          return principal;
        });
  }
}
