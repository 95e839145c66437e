// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

/**
 * A record together with the file it was read from.
 *
 * @param <T> what the file holds
 */
record Located<T>(T value, JsonFile file) {}
