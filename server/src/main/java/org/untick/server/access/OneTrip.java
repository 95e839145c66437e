// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.access;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.untick.server.limit.TokenBuckets;
import org.untick.server.store.Bytes;
import org.untick.server.store.Database;
import org.untick.server.store.Later;
import org.untick.server.store.Session;
import org.untick.server.store.UnprovenException;
import org.untick.server.store.Work;

/**
 * Changes slots in one trip to the database, commit and all. Nothing can be asked on the way, so a
 * proof goes before the commit: it fails, and undoes everything, unless the credential is a
 * device's that was seen today and the change took effect. Who fails is told no reason and goes the
 * long way, which finds it out.
 */
final class OneTrip {
  private static final String LOCK =
      "UPDATE accounts SET revision = revision + ? WHERE id = ? RETURNING revision";

  /** Fails where there is no row to lock: an account made meanwhile is seen, and was not locked. */
  private static final String LOCK_OR_FAIL =
      "WITH locked AS (" + LOCK + ") SELECT max(revision), 1 / count(*) FROM locked";

  private static final String PROOF =
      "SELECT 1 / count(*) FROM accounts a JOIN devices d ON d.account_id = a.id"
          + " WHERE a.id = ? AND d.token_hash = ? AND a.seen_day >= ? AND d.seen_day >= ? AND ";

  private final Database database;
  private final Days days;
  private final TokenBuckets<Bytes> rates;

  OneTrip(Database database, Days days, TokenBuckets<Bytes> rates) {
    this.database = database;
    this.days = days;
    this.rates = rates;
  }

  /** Locks the account's row until the transaction ends, and raises its revision. */
  static Later<Long> lock(Session session, Credential credential, int growth) throws SQLException {
    return lock(session, LOCK, credential, growth);
  }

  private static Later<Long> lock(Session session, String sql, Credential credential, int growth)
      throws SQLException {
    return session.later(sql, row -> row.number(1), growth, credential.accountBytes());
  }

  /** Returns the account's new revision, or nothing if nothing was changed. */
  Optional<Long> revise(Credential credential, Work<?> change, Proof proof) {
    Bytes token = credential.tokenHash();
    if (database.isSqlite() || !rates.hasToken(token)) {
      return Optional.empty();
    }
    try {
      Optional<Long> revision = database.write(session -> go(session, credential, change, proof));
      rates.charge(token);
      return revision;
    } catch (UnprovenException e) {
      return Optional.empty();
    }
  }

  private Optional<Long> go(Session session, Credential credential, Work<?> change, Proof proof)
      throws SQLException {
    if (!rates.hasToken(credential.tokenHash())) {
      throw new UnprovenException(); // Others of this device were quicker while this one waited.
    }
    Later<Long> revision = lock(session, LOCK_OR_FAIL, credential, 1);
    change.run(session);
    session.commitIf(PROOF + proof.condition(), parameters(credential, proof));
    return revision.get();
  }

  private Object[] parameters(Credential credential, Proof proof) {
    long today = days.today();
    List<Object> all = new ArrayList<>();
    all.addAll(List.of(credential.accountBytes(), credential.tokenHash(), today, today));
    all.addAll(proof.parameters());
    return all.toArray();
  }
}
