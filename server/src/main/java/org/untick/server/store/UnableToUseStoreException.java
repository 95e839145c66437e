// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.store;

import java.sql.SQLException;

/** The database failed while the server was running. */
public final class UnableToUseStoreException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Says what the driver reported, by its codes: its words may repeat values. */
  UnableToUseStoreException(SQLException cause) {
    super("code %d, state %s".formatted(cause.getErrorCode(), cause.getSQLState()), cause);
  }

  /** The database was asked for too much at once, or is being closed. */
  UnableToUseStoreException(String what) {
    super(what);
  }
}
