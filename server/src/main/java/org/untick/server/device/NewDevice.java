// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.device;

import org.untick.protocol.DeviceId;
import org.untick.server.http.Fields;
import org.untick.server.store.Bytes;

/**
 * A device that asks to be let in.
 *
 * @param id drawn by the device
 * @param tokenHash SHA-256 of its token, 32 bytes
 */
public record NewDevice(DeviceId id, Bytes tokenHash) {
  /** Reads the members {@code id} and {@code tokenHash}. */
  public static NewDevice of(Fields fields) {
    return new NewDevice(fields.id("id", DeviceId::new), fields.hash("tokenHash"));
  }

  /** Returns the id as the database has it. */
  public Bytes idBytes() {
    return Bytes.ofHex(id.hex());
  }
}
