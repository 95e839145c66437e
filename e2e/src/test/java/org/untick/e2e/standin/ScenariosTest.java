// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ScenariosTest {

  private static final List<String> SETTINGS =
      List.of(
          "generative-ai-training",
          "share-with-affiliates",
          "ads-off-linkedin",
          "ads-data-from-others",
          "ads-measurement",
          "ads-inferred-location",
          "ads-interests",
          "ads-age",
          "ads-gender",
          "ads-activity-data",
          "ads-profile-location",
          "research",
          "promotions-profile",
          "promotions-email",
          "cookies");

  @Test
  void everySettingIsExpectedOnSomewhereAndOffSomewhere() {
    for (Reading reading : List.of(Reading.ON, Reading.OFF)) {
      Set<String> settings =
          Scenarios.all().values().stream()
              .flatMap(each -> each.readings().entrySet().stream())
              .filter(each -> each.getValue().equals(Set.of(reading)))
              .map(each -> each.getKey())
              .collect(Collectors.toSet());
      assertThat(settings).containsAll(SETTINGS);
    }
  }

  @Test
  void onlyKnownSettingsAreSpokenOf() {
    assertThat(Scenarios.all().values())
        .allSatisfy(each -> assertThat(SETTINGS).containsAll(each.readings().keySet()));
  }

  @Test
  void everyMarkupIsPlayed() {
    Set<Object> played =
        Scenarios.all().values().stream()
            .map(each -> each.scenario().knobs().get(Knob.MARKUP))
            .collect(Collectors.toSet());

    assertThat(played).containsAll(Arrays.asList(Markup.values()));
  }

  @Test
  void everyKnobIsTurnedSomewhere() {
    Set<Knob> turned =
        Scenarios.all().values().stream()
            .flatMap(each -> each.scenario().knobs().keySet().stream())
            .collect(Collectors.toSet());

    assertThat(turned).containsExactlyInAnyOrder(Knob.values());
  }

  @Test
  void everyLanguageIsPlayed() {
    assertThat(Scenarios.all().keySet())
        .contains(
            LanguageScenes.LANGUAGES.stream()
                .map(each -> "language-" + each + "-on")
                .toArray(String[]::new));
  }

  @Test
  void offIsNeverExpectedOfACategoryPage() {
    assertThat(Scenarios.all().values())
        .filteredOn(each -> each.path().contains("/categories/"))
        .isNotEmpty()
        .allSatisfy(
            each ->
                assertThat(each.readings().values())
                    .noneMatch(right -> right.contains(Reading.OFF)));
  }

  @Test
  void anUnknownNameIsAnsweredWithTheKnownOnes() {
    assertThatThrownBy(() -> Scenarios.named("no-such"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("keyed-on");
  }

  @Test
  void aKnobTurnedLaterLeavesTheScenarioBeforeAsItWas() {
    Scenario before = Scenario.keyed().off("research");
    before.off("cookies").language("fr");

    assertThat(before.names(Knob.OFF)).containsExactly("research");
    assertThat(before.languageCode()).isEqualTo("en");
  }
}
