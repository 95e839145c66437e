// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Optional;
import org.untick.catalogue.Graded.Claim;
import org.untick.catalogue.Graded.ControlKey;
import org.untick.catalogue.Graded.Dependency;
import org.untick.catalogue.Graded.Label;
import org.untick.catalogue.Graded.Page;
import org.untick.catalogue.Graded.Region;

/**
 * All we know of one setting: a file of {@code catalogue/settings}, whose schema explains every
 * field.
 *
 * @param id its name
 * @param group how the popup groups it
 * @param order its place in the popup, from 1
 * @param category LinkedIn's list page with its row, or {@code unknown}
 * @param companion whether its page may hold a second switch that counts too
 * @param sharesPageWith settings with a switch on the same page
 * @param help the source that is LinkedIn's help page; empty where unknown
 * @param pages its own pages
 * @param keys LinkedIn's own names of its control
 * @param labels its words on the page
 * @param regions where it is offered
 * @param turnedOffBy what else turns it off
 * @param claims what users are told
 * @param sources what all of this rests on, with dates
 * @param unknown what nobody has seen yet
 */
@JsonIgnoreProperties("$schema")
public record Setting(
    String id,
    String group,
    int order,
    String category,
    boolean companion,
    List<String> sharesPageWith,
    String help,
    List<Page> pages,
    List<ControlKey> keys,
    List<Label> labels,
    List<Region> regions,
    List<Dependency> turnedOffBy,
    List<Claim> claims,
    List<Source.Use> sources,
    List<String> unknown) {

  /** Replaces an absent help page by an empty one. */
  public Setting {
    help = help == null ? "" : help;
  }

  /** The id as it stands in message keys, where hyphens are not allowed. */
  public String messageSuffix() {
    return id.replace('-', '_');
  }

  /** The page a button leads to, if it is known. */
  public Optional<Page> desktopPage() {
    return pages.stream().filter(page -> page.kind().equals("desktop")).findFirst();
  }

  /** The distinct last segments of its pages, desktop first. */
  public List<String> slugs() {
    return pages.stream().map(Page::slug).distinct().toList();
  }

  /** The day a source was last read for this setting; empty if it is not listed. */
  public String verified(String source) {
    return sources.stream()
        .filter(use -> use.id().equals(source))
        .map(Source.Use::verified)
        .findFirst()
        .orElse("");
  }
}
