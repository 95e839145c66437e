// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.access;

/** What a good credential turned out to be. */
public enum Kind {
  /** The root token, derived from the recovery code: enrols, revokes, deletes. */
  ROOT,
  /** A device's token: reads and writes slots. */
  DEVICE,
  /** A ticket of a pairing: enrols one device, once. */
  TICKET
}
