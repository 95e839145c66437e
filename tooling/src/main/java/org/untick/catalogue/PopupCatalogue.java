// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.untick.catalogue.Graded.Claim;
import org.untick.catalogue.Graded.Dependency;

/** Writes what the popup shows of the catalogue beside its messages. */
final class PopupCatalogue {

  private static final String SITE = "https://www.linkedin.com";
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Catalogue catalogue;

  private PopupCatalogue(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  static String write(Catalogue catalogue) {
    var popup = new PopupCatalogue(catalogue);
    ArrayNode settings = JSON.arrayNode();
    catalogue.settings().forEach(setting -> settings.add(popup.entry(setting)));
    return settings.toString();
  }

  private ObjectNode entry(Setting setting) {
    return JSON.objectNode()
        .put("id", setting.id())
        .put("group", setting.group())
        .put("url", setting.desktopPage().map(page -> SITE + page.path()).orElse(""))
        .put("category", setting.category())
        .put("regional", isRegional(setting))
        .<ObjectNode>set("turnedOffBy", turnedOffBy(setting))
        .<ObjectNode>set("sources", sources(setting))
        .put("helpUrl", setting.help().isEmpty() ? "" : catalogue.source(setting.help()).url());
  }

  /** Whether there is a text about regions; Firefox complains of every one that is not there. */
  private static boolean isRegional(Setting setting) {
    return setting.claims().stream().anyMatch(claim -> claim.message().startsWith("region_"));
  }

  private static ArrayNode turnedOffBy(Setting setting) {
    ArrayNode ids = JSON.arrayNode();
    setting.turnedOffBy().stream()
        .map(Dependency::by)
        .filter(by -> !by.equals(Dependency.PRIVACY_SIGNAL))
        .forEach(ids::add);
    return ids;
  }

  private ArrayNode sources(Setting setting) {
    ArrayNode sources = JSON.arrayNode();
    setting.claims().stream()
        .map(Claim::source)
        .distinct()
        .map(catalogue::source)
        .forEach(source -> sources.add(source(source, setting)));
    return sources;
  }

  private static ObjectNode source(Source source, Setting setting) {
    return JSON.objectNode()
        .put("title", source.title())
        .put("titleKey", source.messageKey())
        .put("url", source.url())
        .put("verified", setting.verified(source.id()))
        .put("grade", source.grade().name());
  }
}
