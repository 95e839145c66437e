// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.standin;

import static org.untick.e2e.standin.Reading.OFF;
import static org.untick.e2e.standin.Reading.ON;

import java.util.Arrays;
import java.util.stream.Stream;

/** Every generation of markup, on and off; and every setting in today's. */
final class MarkupScenes {

  private static final String PARTNERS = "share-with-affiliates";

  private MarkupScenes() {}

  static Stream<NamedScenario> all() {
    return Stream.of(markups(), settings(), promotions()).flatMap(each -> each);
  }

  private static Stream<NamedScenario> markups() {
    return Arrays.stream(Markup.values()).flatMap(MarkupScenes::markup);
  }

  private static Stream<NamedScenario> markup(Markup markup) {
    Scenario scenario = Scenario.of(markup);
    return Stream.of(
        NamedScenario.of(markup.id() + "-on", scenario).reads(ON),
        NamedScenario.of(markup.id() + "-off", scenario.off("generative-ai-training")).reads(OFF),
        NamedScenario.of(markup.id() + "-sharing-on", scenario).on(PARTNERS).reads(PARTNERS, ON),
        NamedScenario.of(markup.id() + "-sharing-off", scenario.off(PARTNERS))
            .on(PARTNERS)
            .reads(PARTNERS, OFF));
  }

  private static Stream<NamedScenario> settings() {
    return SiteMap.pages().stream()
        .filter(page -> page.kind().equals("setting") && page.switches().size() == 1)
        .map(page -> page.switches().get(0).setting())
        .flatMap(MarkupScenes::setting);
  }

  private static Stream<NamedScenario> setting(String id) {
    return Stream.of(
        NamedScenario.of("setting-" + id + "-on", Scenario.keyed()).on(id).reads(id, ON),
        NamedScenario.of("setting-" + id + "-off", Scenario.keyed().off(id)).on(id).reads(id, OFF));
  }

  private static Stream<NamedScenario> promotions() {
    String profile = "promotions-profile";
    String mail = "promotions-email";
    return Stream.of(
        NamedScenario.of("setting-promotions-both-on", Scenario.keyed())
            .on(mail)
            .reads(profile, ON)
            .reads(mail, ON),
        NamedScenario.of("setting-promotions-email-off", Scenario.keyed().off(mail))
            .on(mail)
            .reads(profile, ON)
            .reads(mail, OFF),
        NamedScenario.of("setting-promotions-profile-off", Scenario.keyed().off(profile))
            .on(mail)
            .reads(profile, OFF)
            .reads(mail, ON));
  }
}
