// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.standin;

import static org.untick.e2e.standin.Reading.NOT_OFFERED;
import static org.untick.e2e.standin.Reading.OFF;
import static org.untick.e2e.standin.Reading.ON;
import static org.untick.e2e.standin.Reading.UNREADABLE;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;

/** Pages that are heavy, deep, never at rest or laid out awkwardly. */
final class HardScenes {

  private static final String OWN = "generative-ai-training";
  private static final Scenario KEYED = Scenario.keyed();
  private static final Scenario BUTTON = Scenario.of(Markup.BUTTON);

  private HardScenes() {}

  static Stream<NamedScenario> all() {
    return Stream.of(busy(), big(), laidOut(), strict()).flatMap(each -> each);
  }

  private static Stream<NamedScenario> busy() {
    return Stream.of(
        NamedScenario.of("busy-50", KEYED.busy(50)).reads(ON),
        NamedScenario.of("busy-1000", KEYED.busy(1000).off(OWN)).reads(OFF),
        NamedScenario.of("rerenders-every-100ms", KEYED.rerenders(Duration.ofMillis(100)))
            .reads(ON),
        NamedScenario.of("rerenders-every-frame", KEYED.rerenders(Duration.ZERO)).reads(ON),
        NamedScenario.of(
                "rerenders-every-frame-button-off", BUTTON.rerenders(Duration.ZERO).off(OWN))
            .reads(OFF),
        NamedScenario.of("lingers", KEYED.lingers(Duration.ofSeconds(1))).reads(ON));
  }

  private static Stream<NamedScenario> big() {
    return Stream.of(
        NamedScenario.of("switches-5000-keyed", KEYED.crowd(5000)).reads(ON),
        NamedScenario.of("switches-5000-button", BUTTON.crowd(5000)).reads(ON, UNREADABLE),
        NamedScenario.of("switches-5000-without-own", KEYED.crowd(5000).missing(OWN))
            .reads(NOT_OFFERED, UNREADABLE)
            .slowly(),
        NamedScenario.of("label-100kb-keyed", KEYED.labelPadding(100_000)).reads(ON),
        NamedScenario.of("label-100kb-button", BUTTON.labelPadding(100_000)).reads(ON, UNREADABLE),
        NamedScenario.of("nesting-10000-keyed", KEYED.nesting(10_000)).reads(ON, UNREADABLE),
        NamedScenario.of("nesting-10000-button", BUTTON.nesting(10_000)).reads(ON, UNREADABLE));
  }

  private static Stream<NamedScenario> laidOut() {
    Stream<NamedScenario> placed =
        Arrays.stream(Placement.values())
            .map(
                each ->
                    NamedScenario.of("placement-" + Names.kebab(each), KEYED.placement(each))
                        .reads(ON));
    return Stream.concat(
        placed,
        Stream.of(
            NamedScenario.of("tall", KEYED.tall()).reads(ON),
            NamedScenario.of("tall-artdeco-off", Scenario.of(Markup.ARTDECO).tall().off(OWN))
                .reads(OFF),
            NamedScenario.of("dark", KEYED.theme("dark")).reads(ON),
            NamedScenario.of("light", KEYED.theme("light")).reads(ON)));
  }

  private static Stream<NamedScenario> strict() {
    return Stream.of(NamedScenario.of("trusted-types", KEYED.trustedTypes()).reads(ON));
  }
}
