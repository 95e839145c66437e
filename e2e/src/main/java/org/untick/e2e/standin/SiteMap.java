// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.standin;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/** Which pages there are, and the rows of the category pages. Read from data. */
public final class SiteMap {

  private static final List<SitePage> PAGES =
      Resources.json("site/pages.json", new TypeReference<>() {});
  private static final Map<String, Map<String, List<String>>> CATEGORIES =
      Resources.json(
          "site/categories.json",
          new TypeReference<LinkedHashMap<String, Map<String, List<String>>>>() {});

  private SiteMap() {}

  /** Every page below {@code /mypreferences/d/} that is not a category. */
  public static List<SitePage> pages() {
    return PAGES;
  }

  /** Every switch of every page. */
  public static Stream<SiteSwitch> switches() {
    return PAGES.stream().flatMap(page -> page.switches().stream());
  }

  /** The page at a slug. */
  static Optional<SitePage> page(String slug) {
    return PAGES.stream().filter(page -> page.slug().equals(slug)).findFirst();
  }

  /** The desktop path of a setting's page. */
  public static String path(String setting) {
    return PAGES.stream()
        .filter(page -> page.holds(setting))
        .map(page -> "/mypreferences/d/" + page.slug())
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("No page for " + setting));
  }

  /** The groups of a category, each with the slugs of its rows; empty for an unknown category. */
  static Map<String, List<String>> category(String name) {
    return CATEGORIES.getOrDefault(name, Map.of());
  }

  /** The settings whose pages a category lists, in the order of its rows. */
  static List<String> settingsIn(String category) {
    return category(category).values().stream()
        .flatMap(List::stream)
        .flatMap(slug -> page(slug).stream())
        .filter(page -> page.kind().equals("setting"))
        .flatMap(page -> page.switches().stream().map(SiteSwitch::setting))
        .toList();
  }

  /** The category that lists a slug. */
  static String categoryOf(String slug) {
    return CATEGORIES.entrySet().stream()
        .filter(
            category -> category.getValue().values().stream().anyMatch(rows -> rows.contains(slug)))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("account");
  }
}
