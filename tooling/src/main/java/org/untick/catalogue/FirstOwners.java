// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers who had a thing first, to find the second.
 *
 * @param <T> what is owned
 */
final class FirstOwners<T> {

  private final Map<T, Setting> owners = new HashMap<>();

  /** The other setting that already has this thing; empty for the first one and for its owner. */
  Optional<Setting> other(T thing, Setting setting) {
    Setting first = owners.putIfAbsent(thing, setting);
    return Optional.ofNullable(first).filter(owner -> !owner.id().equals(setting.id()));
  }
}
