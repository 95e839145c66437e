// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.access;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.untick.server.limit.TokenBuckets;
import org.untick.server.store.Bytes;
import org.untick.server.store.Database;
import org.untick.server.store.Later;
import org.untick.server.store.Session;
import org.untick.server.store.UnableToUseStoreException;
import org.untick.server.store.Work;

/**
 * The way to everything an account has. The credential is checked in the same transaction as the
 * work, after the account's row is locked: a revoked device writes nothing more.
 */
public final class Access {
  private static final Logger log = LoggerFactory.getLogger(Access.class);
  private static final String SEE_ACCOUNT = "UPDATE accounts SET seen_day = ? WHERE id = ?";
  private static final String SEE_DEVICE =
      "UPDATE devices SET seen_day = ? WHERE account_id = ? AND id = ?";

  private final Database database;
  private final Days days;
  private final Gate gate;
  private final TokenBuckets<Bytes> rates;
  private final OneTrip oneTrip;

  /**
   * Guards a database.
   *
   * @param rates of requests by the hash of their token
   */
  public Access(Database database, Days days, TokenBuckets<Bytes> rates) {
    this.database = database;
    this.days = days;
    this.gate = new Gate(days);
    this.rates = rates;
    this.oneTrip = new OneTrip(database, days, rates);
  }

  /**
   * What is done for somebody who may.
   *
   * @param <T> what comes of it
   */
  public interface Admitted<T> {
    /** Does it. */
    T run(Session session, Principal principal) throws SQLException;
  }

  /** Reads; throws a problem if the credential is not good or not of an allowed kind. */
  public <T> T read(Credential credential, Set<Kind> allowed, Admitted<T> work) {
    Visit<T> visit =
        database.read(
            session -> {
              Later<Principal> device = gate.ask(session, credential);
              Principal principal = admit(session, credential, allowed, device);
              return new Visit<>(principal, work.run(session, principal));
            });
    if (visit.principal().seenDay() < days.today()) {
      noteVisit(visit.principal());
    }
    return visit.result();
  }

  /** Who reads gets an answer though the day cannot be kept: a full disk does not stop readers. */
  private void noteVisit(Principal principal) {
    try {
      database.write(session -> see(session, principal));
    } catch (UnableToUseStoreException e) {
      log.warn("The day of a visit was not kept ({})", e.getMessage());
    }
  }

  private record Visit<T>(Principal principal, T result) {}

  /** Changes something other than slots: the account's revision stays. */
  public <T> T write(Credential credential, Set<Kind> allowed, Admitted<T> work) {
    return change(credential, allowed, 0, work);
  }

  /** Changes slots: the account's revision grows by one if the work succeeds. */
  public <T> T revise(Credential credential, Admitted<T> work) {
    return change(credential, Set.of(Kind.DEVICE), 1, work);
  }

  /**
   * Changes slots as {@link #revise} does, at once, where that costs less and nothing stands in the
   * way. Returns the account's new revision, or nothing if nothing was changed, whyever.
   *
   * @param change is sent, and what it returns is not looked at: the proof says what came of it
   */
  public Optional<Long> reviseAtOnce(Credential credential, Work<?> change, Proof proof) {
    return oneTrip.revise(credential, change, proof);
  }

  private <T> T change(Credential credential, Set<Kind> allowed, int growth, Admitted<T> work) {
    return database.write(
        session -> {
          Later<Long> locked = OneTrip.lock(session, credential, growth);
          Later<Principal> device = gate.ask(session, credential);
          Principal principal = admit(session, credential, allowed, device);
          if (locked.get().isEmpty()) {
            throw Credential.unauthorized(); // The account was made after the lock was asked for.
          }
          see(session, principal);
          return work.run(session, principal);
        });
  }

  /** A transaction that is run again counts again: it is a request that costs more. */
  private Principal admit(
      Session session, Credential credential, Set<Kind> allowed, Later<Principal> device)
      throws SQLException {
    Principal principal = gate.admit(session, credential, allowed, device);
    rates.take(credential.tokenHash());
    return principal;
  }

  private boolean see(Session session, Principal principal) throws SQLException {
    if (principal.seenDay() >= days.today()) {
      return false;
    }
    session.update(SEE_ACCOUNT, days.today(), principal.account());
    session.update(SEE_DEVICE, days.today(), principal.account(), principal.device());
    return true;
  }
}
