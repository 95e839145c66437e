// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.store;

/** What the server keeps, whichever engine keeps it. Safe for use by many threads. */
public interface Database extends AutoCloseable {
  /**
   * Runs one query, or several that need not agree with each other.
   *
   * @throws UnableToUseStoreException if the database does not answer
   */
  <T> T read(Work<T> work);

  /**
   * Runs changes in one transaction; when this returns they survive a power cut.
   *
   * @throws UnableToUseStoreException if the database does not answer; then nothing was changed,
   *     unless the commit had been sent and the connection broke before its answer came
   */
  <T> T write(Work<T> work);

  /** Returns the name of this history of the server: 8 hexadecimal digits, new when restored. */
  String epoch();

  /** Begins a new history, as after a restore; servers that run do not notice. */
  default String renewEpoch() {
    return write(Epoch::renew);
  }

  /** Tells whether it is a SQLite file. */
  boolean isSqlite();

  @Override
  void close();
}
