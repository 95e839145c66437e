// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.standin;

import static org.untick.e2e.standin.Reading.CONFLICT;
import static org.untick.e2e.standin.Reading.NOT_OFFERED;
import static org.untick.e2e.standin.Reading.OFF;
import static org.untick.e2e.standin.Reading.ON;
import static org.untick.e2e.standin.Reading.UNREADABLE;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Other switches on the same page. The unrelated one is off unless said otherwise: the trap is to
 * believe it.
 */
final class NeighbourScenes {

  private static final String OWN = "generative-ai-training";

  private NeighbourScenes() {}

  static Stream<NamedScenario> all() {
    return Stream.of(beside(), alone(), longer(), second(), copies()).flatMap(each -> each);
  }

  private static Stream<NamedScenario> beside() {
    return Arrays.stream(Unrelated.values()).flatMap(NeighbourScenes::beside);
  }

  private static Stream<NamedScenario> beside(Unrelated where) {
    String name = "unrelated-" + Names.kebab(where);
    Scenario keyed = Scenario.keyed().unrelated(where);
    Scenario button = Scenario.of(Markup.BUTTON).unrelated(where);
    return Stream.of(
        NamedScenario.of(name + "-keyed-on", keyed).reads(ON),
        NamedScenario.of(name + "-keyed-off", keyed.off(OWN).on("autoplay-videos"))
            .reads(OFF, CONFLICT, UNREADABLE),
        NamedScenario.of(name + "-button-on", button).reads(ON),
        NamedScenario.of(name + "-button-off", button.off(OWN).on("autoplay-videos"))
            .reads(OFF, CONFLICT, UNREADABLE),
        NamedScenario.of(name + "-fr-on", keyed.language("fr")).reads(ON));
  }

  private static Stream<NamedScenario> alone() {
    return List.of(Markup.KEYED, Markup.BUTTON, Markup.ARTDECO).stream()
        .flatMap(NeighbourScenes::alone);
  }

  private static Stream<NamedScenario> alone(Markup markup) {
    Scenario only = Scenario.of(markup).missing(OWN);
    String name = "unrelated-only-" + markup.id();
    return Stream.of(
        NamedScenario.of(name, only.unrelated(Unrelated.AFTER))
            .reads(UNREADABLE, NOT_OFFERED)
            .slowly(),
        NamedScenario.of(name + "-header", only.unrelated(Unrelated.HEADER))
            .reads(UNREADABLE, NOT_OFFERED)
            .slowly(),
        NamedScenario.of(
                name + "-known", only.unrelated(Unrelated.AFTER).unrelatedLabel("Ads off LinkedIn"))
            .reads(UNREADABLE, NOT_OFFERED)
            .slowly());
  }

  private static Stream<NamedScenario> longer() {
    String label = "Use my data for training content creation AI models of my company’s page";
    Scenario before = Scenario.of(Markup.BUTTON).unrelated(Unrelated.BEFORE).unrelatedLabel(label);
    return Stream.of(
        NamedScenario.of("label-contained-in-another-on", before).reads(ON),
        NamedScenario.of("label-contained-in-another-off", before.off(OWN).on("autoplay-videos"))
            .reads(OFF, CONFLICT, UNREADABLE),
        NamedScenario.of("label-contained-in-another-alone", before.missing(OWN))
            .reads(UNREADABLE, NOT_OFFERED, CONFLICT)
            .slowly());
  }

  private static Stream<NamedScenario> second() {
    return List.of(Markup.KEYED, Markup.BUTTON, Markup.ARTDECO).stream()
        .flatMap(NeighbourScenes::second);
  }

  private static Stream<NamedScenario> second(Markup markup) {
    Scenario two = Scenario.of(markup).secondSwitch();
    String name = "second-switch-" + markup.id();
    return Stream.of(
        NamedScenario.of(name + "-both-on", two).reads(ON),
        NamedScenario.of(name + "-first-off", two.off(OWN)).reads(ON),
        NamedScenario.of(name + "-second-off", two.off("microsoft-ai")).reads(ON),
        NamedScenario.of(name + "-both-off", two.off(OWN, "microsoft-ai")).reads(OFF));
  }

  private static Stream<NamedScenario> copies() {
    return Stream.of(
        NamedScenario.of("hidden-copy-keyed", Scenario.keyed().hiddenCopy()).reads(ON, CONFLICT),
        NamedScenario.of("hidden-copy-button", Scenario.of(Markup.BUTTON).hiddenCopy())
            .reads(ON, CONFLICT));
  }
}
