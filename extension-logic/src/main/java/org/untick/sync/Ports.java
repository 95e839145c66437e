// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import java.util.function.Consumer;
import org.untick.status.Mishaps;
import org.untick.status.Status;
import org.untick.status.StatusStore;

/**
 * What syncing needs of the world.
 *
 * @param store texts that outlive the background
 * @param mishaps where it is noted that the browser refuses to store
 * @param crypto the primitives
 * @param transport the way to the server
 * @param clock the time
 * @param choices the user's own choices
 * @param shown the toolbar button, which hears what all devices together know
 */
public record Ports(
    StatusStore store,
    Mishaps mishaps,
    Crypto crypto,
    Transport transport,
    Clock clock,
    Choices choices,
    Consumer<? super Status> shown) {}
