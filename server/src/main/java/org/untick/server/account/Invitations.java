// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.account;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Optional;
import org.untick.protocol.ErrorCode;
import org.untick.server.access.Days;
import org.untick.server.problem.ProblemException;
import org.untick.server.store.Bytes;
import org.untick.server.store.Database;
import org.untick.server.store.Session;

/** Makes invitations for the operator and takes them from who registers; keeps only hashes. */
public final class Invitations {
  /** Days for which an invitation is good. */
  public static final int DAYS = 7;

  private static final int BYTES = 16;
  private static final long SECONDS_A_DAY = 86_400;

  private final Days days;
  private final InvitationStore invitations = new InvitationStore();
  private final SecureRandom random = new SecureRandom();

  /** Works by a clock. */
  public Invitations(Days days) {
    this.days = days;
  }

  /** Makes one that is good for {@value #DAYS} days; returns its 22 characters. */
  public String make(Database database) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    Bytes invitation = Bytes.of(bytes);
    long expiresAt = days.now() + DAYS * SECONDS_A_DAY;
    return database.write(
        session -> {
          invitations.add(session, invitation.sha256(), expiresAt);
          return invitation.base64();
        });
  }

  /** Spends one on an account, or refuses. */
  void spend(Session session, Optional<String> text, Bytes account) throws SQLException {
    Bytes hash = text.flatMap(Invitations::parse).orElseThrow(Invitations::refused).sha256();
    if (!invitations.spend(session, hash, account, days.now())) {
      throw refused();
    }
  }

  private static Optional<Bytes> parse(String text) {
    try {
      return Optional.of(Bytes.ofBase64(text)).filter(bytes -> bytes.size() == BYTES);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static ProblemException refused() {
    return ProblemException.of(ErrorCode.INVITATION_REFUSED).with("field", "invitation");
  }

  void forget(Session session, Bytes account) throws SQLException {
    invitations.forget(session, account);
  }

  void removeExpired(Session session) throws SQLException {
    invitations.expire(session, days.now());
  }
}
