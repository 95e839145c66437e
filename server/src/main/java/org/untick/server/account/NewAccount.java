// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.account;

import java.util.Optional;
import org.untick.protocol.AccountId;
import org.untick.server.device.NewDevice;
import org.untick.server.http.Fields;
import org.untick.server.store.Bytes;

/**
 * A request to register.
 *
 * @param id derived from the recovery code
 * @param rootHash SHA-256 of the root token, 32 bytes
 * @param device the first one
 * @param invitation as the client sent it
 */
record NewAccount(AccountId id, Bytes rootHash, NewDevice device, Optional<String> invitation) {
  /** Reads the body. */
  static NewAccount of(Fields fields) {
    return new NewAccount(
        fields.id("account", AccountId::new),
        fields.hash("rootTokenHash"),
        NewDevice.of(fields.object("device")),
        fields.optionalText("invitation"));
  }

  /** Returns the id as the database has it. */
  Bytes idBytes() {
    return Bytes.ofHex(id.hex());
  }
}
