// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.store;

/** A change that was sent with its commit did not take effect as it should; nothing was changed. */
public final class UnprovenException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Makes one without a trace: it is an answer, not a fault. */
  public UnprovenException() {
    super("unproven", null, false, false);
  }
}
