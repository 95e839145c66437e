// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.standin;

import static org.untick.e2e.standin.Reading.OFF;
import static org.untick.e2e.standin.Reading.ON;
import static org.untick.e2e.standin.Reading.UNKNOWN;

import java.util.stream.Stream;

/** Addresses: twins, spellings, categories, and pages to be left alone. */
final class RouteScenes {

  private static final String OWN = "generative-ai-training";
  private static final String PATH = "/settings/data-for-ai-improvement";

  private RouteScenes() {}

  static Stream<NamedScenario> all() {
    return Stream.of(spellings(), categories(), leftAlone()).flatMap(each -> each);
  }

  private static Stream<NamedScenario> spellings() {
    Scenario keyed = Scenario.keyed();
    return Stream.of(
        NamedScenario.of("mobile-twin-on", keyed).at("/mypreferences/m" + PATH).reads(ON),
        NamedScenario.of("mobile-twin-off", keyed.off(OWN))
            .at("/mypreferences/m" + PATH)
            .reads(OFF),
        NamedScenario.of("trailing-slash", keyed).at("/mypreferences/d" + PATH + "/").reads(ON),
        NamedScenario.of("query", keyed)
            .at("/mypreferences/d" + PATH + "?src=aff-ref&trk=x")
            .reads(ON),
        NamedScenario.of("fragment", keyed).at("/mypreferences/d" + PATH + "#main").reads(ON),
        NamedScenario.of("slash-query-fragment", keyed.off(OWN))
            .at("/mypreferences/d" + PATH + "/?a=b#c")
            .reads(OFF));
  }

  private static Stream<NamedScenario> categories() {
    Scenario keyed = Scenario.keyed();
    Scenario off = keyed.off(OWN, "ads-age", "share-with-affiliates");
    return Stream.of(
        category("privacy-on", keyed),
        category("privacy-off", off),
        category("privacy-de-on", keyed.language("de")),
        category("privacy-de-off", off.language("de")),
        category("privacy-fr-on", keyed.language("fr")),
        category("privacy-ar-off", off.language("ar")),
        category("privacy-without-values", keyed.rowValues(false)),
        category("privacy-mobile-off", off).at("/mypreferences/m/categories/privacy"),
        category("ads-on", keyed),
        category("ads-off", off),
        category("ads-fr-off", off.language("fr")));
  }

  /** A category page: a row may be believed when it says on, never when it says off. */
  private static NamedScenario category(String name, Scenario scenario) {
    String category = name.substring(0, name.indexOf('-'));
    NamedScenario scene =
        NamedScenario.of("category-" + name, scenario)
            .at("/mypreferences/d/categories/" + category);
    for (String setting : SiteMap.settingsIn(category)) {
      boolean on =
          !scenario.names(Knob.OFF).contains(setting)
              && !scenario.knobs().containsKey(Knob.ROW_VALUES);
      scene = on ? scene.reads(setting, ON, UNKNOWN) : scene.reads(setting, UNKNOWN);
    }
    return scene;
  }

  private static Stream<NamedScenario> leftAlone() {
    Scenario keyed = Scenario.keyed();
    return Stream.of(
        NamedScenario.of("index", keyed).at("/mypreferences/d/"),
        NamedScenario.of("feed", keyed).at("/feed/"),
        NamedScenario.of("list-education", keyed).at("/mypreferences/d/settings/ads-education"),
        NamedScenario.of("list-employer", keyed).at("/mypreferences/d/settings/ads-employer"),
        NamedScenario.of("close-accounts", keyed).at("/mypreferences/d/close-accounts"),
        NamedScenario.of("hibernate-account", keyed).at("/mypreferences/d/hibernate-account"));
  }
}
