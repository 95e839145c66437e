// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.access;

import org.untick.server.store.Bytes;

/**
 * Who asks, now that the database has said so.
 *
 * @param account id, 16 bytes
 * @param kind of the credential
 * @param device id, 16 bytes; empty unless the kind is {@link Kind#DEVICE}
 * @param revision of the account; in a write that changes slots, the new one
 * @param seenDay when account and device were last seen, in days since 1970-01-01
 */
public record Principal(Bytes account, Kind kind, Bytes device, long revision, long seenDay) {}
