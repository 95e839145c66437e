// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.store;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * One piece of work on its way through the {@link GroupCommit}. Its outcome is set by the writer
 * and told to the caller only after the commit.
 */
final class Job<T> {
  private final Work<T> work;
  private final CompletableFuture<T> told = new CompletableFuture<>();
  private T result;
  private Throwable refused;

  Job(Work<T> work) {
    this.work = work;
  }

  /** Runs the work in a savepoint; what it throws is kept for the caller. */
  void run(Session session) throws SQLException {
    session.execute("SAVEPOINT job");
    try {
      result = work.run(session);
    } catch (SQLException | RuntimeException | Error e) {
      session.execute("ROLLBACK TO job");
      refused = e;
    }
    session.execute("RELEASE job");
  }

  /** The group is on the disk. */
  void done() {
    if (refused == null) {
      told.complete(result);
    } else {
      told.completeExceptionally(refused);
    }
  }

  /** The group was undone. */
  void failed(Throwable cause) {
    told.completeExceptionally(refused == null ? cause : refused);
  }

  /** Waits for the outcome. */
  T await() throws InterruptedException {
    try {
      return told.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof SQLException sql) {
        throw new UnableToUseStoreException(sql);
      }
      if (e.getCause() instanceof RuntimeException runtime) {
        throw runtime;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
