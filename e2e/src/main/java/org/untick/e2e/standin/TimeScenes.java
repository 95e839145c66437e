// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.standin;

import static org.untick.e2e.standin.Reading.NOT_OFFERED;
import static org.untick.e2e.standin.Reading.OFF;
import static org.untick.e2e.standin.Reading.ON;
import static org.untick.e2e.standin.Reading.UNKNOWN;
import static org.untick.e2e.standin.Reading.UNREADABLE;

import java.time.Duration;
import java.util.stream.Stream;

/** Controls that come late, go, come back, change by themselves or after a click. */
final class TimeScenes {

  private static final Scenario KEYED = Scenario.keyed();

  private TimeScenes() {}

  static Stream<NamedScenario> all() {
    return Stream.of(late(), gone(), changing(), saving()).flatMap(each -> each);
  }

  private static Stream<NamedScenario> late() {
    Scenario late = KEYED.late(Duration.ofSeconds(2));
    Scenario veryLate = KEYED.late(Duration.ofSeconds(30));
    return Stream.of(
        NamedScenario.of("late-2s-on", late).reads(ON),
        NamedScenario.of("late-2s-off", late.off("generative-ai-training")).reads(OFF),
        NamedScenario.of("late-2s-button", Scenario.of(Markup.BUTTON).late(Duration.ofSeconds(2)))
            .reads(ON),
        NamedScenario.of(
                "late-2s-iframe", Scenario.of(Markup.LEGACY_IFRAME).late(Duration.ofSeconds(2)))
            .reads(ON),
        NamedScenario.of("late-2s-shadow", Scenario.of(Markup.SHADOW).late(Duration.ofSeconds(2)))
            .reads(ON),
        NamedScenario.of("late-30s", veryLate).reads(ON).slowly(),
        NamedScenario.of("late-40s-after-not-offered", KEYED.late(Duration.ofSeconds(40)))
            .reads(ON)
            .slowly(),
        NamedScenario.of("hydrates-late", KEYED.hydrates(Duration.ofMillis(1500))).reads(ON));
  }

  private static Stream<NamedScenario> gone() {
    Scenario missing = KEYED.missing("generative-ai-training");
    Scenario vanishes = KEYED.vanishes(Duration.ofSeconds(2));
    return Stream.of(
        NamedScenario.of("not-offered", missing).reads(NOT_OFFERED).slowly(),
        NamedScenario.of("not-offered-sharing", KEYED.missing("share-with-affiliates"))
            .on("share-with-affiliates")
            .reads("share-with-affiliates", NOT_OFFERED)
            .slowly(),
        NamedScenario.of("not-offered-busy", missing.busy(100)).reads(NOT_OFFERED).slowly(),
        NamedScenario.of("removed", vanishes).reads(NOT_OFFERED, ON, UNKNOWN, UNREADABLE).slowly(),
        NamedScenario.of("removed-and-back", vanishes.returns(Duration.ofSeconds(2))).reads(ON),
        NamedScenario.of("never-finishes", KEYED.neverFinishes())
            .reads(NOT_OFFERED, UNREADABLE, UNKNOWN)
            .slowly(),
        NamedScenario.of("error-page", KEYED.breaks())
            .reads(NOT_OFFERED, UNREADABLE, UNKNOWN)
            .slowly());
  }

  private static Stream<NamedScenario> changing() {
    Scenario off = KEYED.off("generative-ai-training");
    return Stream.of(
        NamedScenario.of("drifts-to-on-by-property", off.drifts(Duration.ofSeconds(2))).reads(ON),
        NamedScenario.of("drifts-to-off-by-property", KEYED.drifts(Duration.ofSeconds(2)))
            .reads(OFF),
        NamedScenario.of(
                "drifts-to-on-button",
                Scenario.of(Markup.BUTTON)
                    .off("generative-ai-training")
                    .drifts(Duration.ofSeconds(2)))
            .reads(ON));
  }

  private static Stream<NamedScenario> saving() {
    return Stream.of(
        NamedScenario.of("save-fails", KEYED.saveFails(Duration.ofMillis(600))).reads(ON),
        NamedScenario.of("save-fails-late", KEYED.saveFails(Duration.ofMillis(2500))).reads(ON),
        NamedScenario.of(
                "save-fails-button", Scenario.of(Markup.BUTTON).saveFails(Duration.ofMillis(600)))
            .reads(ON),
        NamedScenario.of("remounts", KEYED.remounts()).reads(ON),
        NamedScenario.of("remounts-button", Scenario.of(Markup.BUTTON).remounts()).reads(ON),
        NamedScenario.of("depends", KEYED).on("ads-off-linkedin").reads("ads-off-linkedin", ON),
        NamedScenario.of("held-back", KEYED.heldBack())
            .reads(NOT_OFFERED, UNREADABLE, UNKNOWN)
            .slowly());
  }
}
