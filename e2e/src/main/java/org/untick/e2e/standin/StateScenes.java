// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.standin;

import static org.untick.e2e.standin.Reading.CONFLICT;
import static org.untick.e2e.standin.Reading.ON;
import static org.untick.e2e.standin.Reading.UNKNOWN;
import static org.untick.e2e.standin.Reading.UNREADABLE;

import java.util.List;
import java.util.stream.Stream;

/** Controls without a readable state, and people who are not signed in, or signed in as someone. */
final class StateScenes {

  private static final String OWN = "generative-ai-training";

  private StateScenes() {}

  static Stream<NamedScenario> all() {
    return Stream.of(unreadable(), contradicting(), signedOut(), accounts()).flatMap(each -> each);
  }

  private static Stream<NamedScenario> unreadable() {
    return List.of(Markup.KEYED, Markup.BUTTON, Markup.DIV, Markup.SDUI, Markup.SHADOW).stream()
        .flatMap(StateScenes::unreadable);
  }

  private static Stream<NamedScenario> unreadable(Markup markup) {
    Scenario scenario = Scenario.of(markup);
    return Stream.of(
        NamedScenario.of("no-state-" + markup.id(), scenario.stateless())
            .reads(UNREADABLE)
            .slowly(),
        NamedScenario.of("mixed-" + markup.id(), scenario.mixed())
            .reads(UNREADABLE, CONFLICT)
            .slowly());
  }

  private static Stream<NamedScenario> contradicting() {
    return List.of(Markup.KEYED, Markup.ARTDECO, Markup.PSETTINGS).stream()
        .flatMap(StateScenes::contradicting);
  }

  private static Stream<NamedScenario> contradicting(Markup markup) {
    Scenario scenario = Scenario.of(markup).contradicts();
    return Stream.of(
        NamedScenario.of("contradicts-" + markup.id() + "-property-on", scenario).reads(CONFLICT),
        NamedScenario.of("contradicts-" + markup.id() + "-property-off", scenario.off(OWN))
            .reads(CONFLICT));
  }

  private static Stream<NamedScenario> signedOut() {
    Scenario form = Scenario.keyed().signedOut(SignedOut.FORM);
    Scenario redirect = Scenario.keyed().signedOut(SignedOut.REDIRECT);
    return Stream.of(
        NamedScenario.of("signed-out-form", form).reads(UNKNOWN).slowly(),
        NamedScenario.of("signed-out-form-fr", form.language("fr")).reads(UNKNOWN).slowly(),
        NamedScenario.of("signed-out-redirect", redirect));
  }

  private static Stream<NamedScenario> accounts() {
    return Stream.of(
        NamedScenario.of("account-ana", Scenario.keyed().account("ana")).reads(ON),
        NamedScenario.of("account-bruno-off", Scenario.keyed().account("bruno").off(OWN))
            .reads(Reading.OFF),
        NamedScenario.of("account-without-marker", Scenario.keyed()).reads(ON));
  }
}
