// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.store;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Metrics;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The one writer of a SQLite database. Callers queue their work and wait; a single thread takes all
 * that is waiting, runs each piece in a savepoint of its own inside one transaction, and syncs once
 * for the whole group. A piece that throws undoes only itself. If the commit fails, so does every
 * piece of the group: nobody is told of a write that is not on the disk.
 */
final class GroupCommit implements AutoCloseable {
  private static final int LARGEST_GROUP = 256;
  private static final int LONGEST_QUEUE = 4_096;
  private static final int WAIT_S = 10;
  private static final DistributionSummary SIZES =
      DistributionSummary.builder("untick.sqlite.group")
          .description("Changes written and synced together")
          .register(Metrics.globalRegistry);

  private final BlockingQueue<Job<?>> queue = new ArrayBlockingQueue<>(LONGEST_QUEUE);
  private final Job<Void> last = new Job<>(session -> null);
  private final Session session;
  private final Thread writer = new Thread(this::work, "writer");
  private volatile boolean stopped;

  GroupCommit(Session session) {
    this.session = session;
  }

  void start() {
    writer.start();
  }

  /** Runs work and returns when it is on the disk. */
  <T> T run(Work<T> work) {
    Job<T> job = new Job<>(work);
    try {
      if (!queue.offer(job, WAIT_S, TimeUnit.SECONDS)) {
        throw new UnableToUseStoreException("too many wait for the writer");
      }
      if (stopped) {
        abandonQueue();
      }
      return job.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnableToUseStoreException("interrupted while waiting for the writer");
    }
  }

  private void work() {
    try {
      List<Job<?>> group = new ArrayList<>();
      while (!group.contains(last)) {
        group.clear();
        group.add(queue.take());
        queue.drainTo(group, LARGEST_GROUP - 1);
        commit(group);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // By a virtual machine that ends.
    } finally {
      stopped = true;
      abandonQueue();
    }
  }

  /** What was queued behind the last job is refused by whoever sees it first. */
  private void abandonQueue() {
    List<Job<?>> late = new ArrayList<>();
    queue.drainTo(late);
    late.forEach(job -> job.failed(new UnableToUseStoreException("the writer is stopped")));
  }

  private void commit(List<Job<?>> group) {
    try {
      session.execute("BEGIN IMMEDIATE");
      for (Job<?> job : group) {
        job.run(session);
      }
      session.execute("COMMIT");
      group.forEach(Job::done);
      SIZES.record(group.size());
    } catch (SQLException | RuntimeException | Error e) {
      rollBack(e);
      group.forEach(job -> job.failed(e));
    }
  }

  private void rollBack(Throwable cause) {
    try {
      session.execute("ROLLBACK");
    } catch (SQLException e) {
      cause.addSuppressed(e); // SQLite has rolled back by itself, as it does when the disk is full.
    }
  }

  /** Lets what is queued finish, then stops. */
  @Override
  public void close() {
    try {
      if (writer.isAlive() && queue.offer(last, WAIT_S, TimeUnit.SECONDS)) {
        writer.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
