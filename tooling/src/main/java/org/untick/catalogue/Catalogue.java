// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import java.util.List;

/**
 * All that {@code catalogue/} holds.
 *
 * @param settings in the popup's order
 * @param words of LinkedIn's lists
 * @param pages that are no setting's own
 * @param sources that facts rest on
 */
public record Catalogue(List<Setting> settings, Words words, Pages pages, List<Source> sources) {

  /**
   * The source of this id.
   *
   * @throws IllegalArgumentException if there is none; the validator finds that first
   */
  public Source source(String id) {
    return sources.stream()
        .filter(source -> source.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No source has the id " + id));
  }
}
