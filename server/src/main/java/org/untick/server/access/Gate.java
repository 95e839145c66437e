// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.access;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.untick.protocol.ErrorCode;
import org.untick.protocol.Limits;
import org.untick.server.problem.ProblemException;
import org.untick.server.store.Bytes;
import org.untick.server.store.Later;
import org.untick.server.store.Row;
import org.untick.server.store.Session;

/** Finds out what a credential is. Asks the same of the database whether or not it is good. */
final class Gate {
  private static final String DEVICE =
      "SELECT d.id, a.revision, CASE WHEN a.seen_day < d.seen_day THEN a.seen_day"
          + " ELSE d.seen_day END FROM accounts a JOIN devices d ON d.account_id = a.id"
          + " WHERE a.id = ? AND d.token_hash = ?";
  private static final String ROOT =
      "SELECT revision, seen_day FROM accounts WHERE id = ? AND root_hash = ?";
  private static final String TICKET =
      "SELECT a.revision, a.seen_day FROM accounts a JOIN tickets t ON t.account_id = a.id"
          + " WHERE a.id = ? AND t.hash = ? AND t.expires_at > ? AND t.expires_at <= ?";

  private final Days days;

  Gate(Days days) {
    this.days = days;
  }

  /** Asks for the device that has the credential's token. */
  Later<Principal> ask(Session session, Credential credential) throws SQLException {
    Bytes account = credential.accountBytes();
    return session.later(DEVICE, row -> device(account, row), account, credential.tokenHash());
  }

  /**
   * Returns who it is.
   *
   * @param device the answer to {@link #ask}
   * @throws ProblemException if the credential is not good, or not of an allowed kind
   */
  Principal admit(
      Session session, Credential credential, Set<Kind> allowed, Later<Principal> device)
      throws SQLException {
    Optional<Principal> found = device.get();
    Principal principal =
        (found.isPresent() ? found : other(session, credential))
            .orElseThrow(Credential::unauthorized);
    if (!allowed.contains(principal.kind())) {
      throw ProblemException.of(ErrorCode.FORBIDDEN);
    }
    return principal;
  }

  private Optional<Principal> other(Session session, Credential credential) throws SQLException {
    Bytes account = credential.accountBytes();
    Bytes hash = credential.tokenHash();
    Optional<Principal> root =
        session.first(ROOT, row -> other(account, Kind.ROOT, row), account, hash);
    return root.isPresent() ? root : ticket(session, account, hash);
  }

  /** One that would last longer than a ticket can was made before the clock was put back. */
  private Optional<Principal> ticket(Session session, Bytes account, Bytes hash)
      throws SQLException {
    long now = days.now();
    return session.first(
        TICKET,
        row -> other(account, Kind.TICKET, row),
        account,
        hash,
        now,
        now + Limits.MAILBOX_SECONDS);
  }

  private static Principal device(Bytes account, Row row) throws SQLException {
    return new Principal(account, Kind.DEVICE, row.bytes(1), row.number(2), row.number(3));
  }

  private static Principal other(Bytes account, Kind kind, Row row) throws SQLException {
    return new Principal(account, kind, Bytes.of(new byte[0]), row.number(1), row.number(2));
  }
}
