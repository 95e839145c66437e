// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.standin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The model of a category page: groups of rows that link to the pages. */
final class CategoryModel {

  private final Scenario scenario;
  private final SavedStates states;
  private final Words words;

  CategoryModel(Scenario scenario, SavedStates states, Words words) {
    this.scenario = scenario;
    this.states = states;
    this.words = words;
  }

  /** The model of the category at an address. */
  Map<String, Object> of(Address address) {
    Map<String, List<String>> groups = SiteMap.category(address.name());
    return Map.of(
        "kind", "category",
        "category", address.name(),
        "title", words.get("category." + address.name()),
        "groups", groups.entrySet().stream().map(group -> group(group, address)).toList());
  }

  private Map<String, Object> group(Map.Entry<String, List<String>> group, Address address) {
    return Map.of(
        "title", words.get("group." + group.getKey()),
        "rows", group.getValue().stream().map(slug -> row(slug, address)).toList());
  }

  private Map<String, Object> row(String slug, Address address) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("href", address.base() + slug);
    row.put(
        "title",
        SiteMap.page(slug)
            .map(page -> words.get(page.name() + ".title"))
            .orElse(words.get("row." + slug)));
    row.put("value", SiteMap.page(slug).map(this::value).orElse(""));
    return row;
  }

  private String value(SitePage page) {
    if (Boolean.FALSE.equals(scenario.knobs().get(Knob.ROW_VALUES))) {
      return "";
    }
    if (page.kind().equals("list")) {
      return words.get(page.name() + ".value", words.get("more"));
    }
    return page.kind().equals("setting") && page.switches().size() == 1
        ? onOrOff(page.switches().get(0))
        : "";
  }

  private String onOrOff(SiteSwitch only) {
    if (only.isIn(scenario.names(Knob.MISSING))) {
      return "";
    }
    return words.get(states.get(only.key()) ? "on" : "off");
  }
}
