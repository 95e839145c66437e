// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.store;

import java.sql.SQLException;

/**
 * What is done in one transaction. It may be run again from the start, so it changes nothing
 * outside the database; whatever it throws undoes all it did there.
 *
 * @param <T> what comes of it
 */
@FunctionalInterface
public interface Work<T> {
  /** Does it. */
  T run(Session session) throws SQLException;
}
