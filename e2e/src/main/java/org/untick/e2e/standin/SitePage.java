// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.standin;

import java.util.List;

/**
 * A page of the site.
 *
 * @param slug the path below {@code /mypreferences/d/}, without slashes around it
 * @param kind how it is drawn: {@code setting}, {@code list}, {@code danger} or {@code plain}
 * @param name the stem of its words
 * @param switches its switches, in order
 * @param boxes how many plain checkboxes follow
 */
public record SitePage(
    String slug, String kind, String name, List<SiteSwitch> switches, int boxes) {

  /** Fills what the data leaves out. */
  public SitePage {
    kind = kind == null ? "setting" : kind;
    switches = switches == null ? List.of() : List.copyOf(switches);
  }

  /** Whether the page belongs to the setting with this id. */
  boolean holds(String setting) {
    return switches.stream().anyMatch(each -> each.setting().equals(setting));
  }
}
