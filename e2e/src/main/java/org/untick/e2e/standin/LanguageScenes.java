// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.standin;

import static org.untick.e2e.standin.Reading.OFF;
import static org.untick.e2e.standin.Reading.ON;
import static org.untick.e2e.standin.Reading.UNREADABLE;

import java.util.List;
import java.util.stream.Stream;

/** Interface languages, wordings we know and wordings we do not. */
final class LanguageScenes {

  /** The languages that the pages speak; for Hungarian nobody has recorded a label. */
  static final List<String> LANGUAGES =
      List.of("en", "fr", "de", "nl", "pl", "pt", "cs", "ja", "ar", "hu", "it", "es");

  private LanguageScenes() {}

  static Stream<NamedScenario> all() {
    return Stream.concat(LANGUAGES.stream().flatMap(LanguageScenes::language), wordings());
  }

  private static Stream<NamedScenario> language(String language) {
    Scenario keyed = Scenario.keyed().language(language);
    Scenario button = Scenario.of(Markup.BUTTON).language(language);
    return Stream.of(
        NamedScenario.of("language-" + language + "-on", keyed).reads(ON),
        NamedScenario.of("language-" + language + "-button-on", button).reads(ON),
        NamedScenario.of(
                "language-" + language + "-button-off", button.off("generative-ai-training"))
            .reads(OFF));
  }

  private static Stream<NamedScenario> wordings() {
    String wording = "Let our models learn from what I do here";
    Scenario artdeco = Scenario.of(Markup.ARTDECO).label(wording);
    Scenario button = Scenario.of(Markup.BUTTON).label(wording);
    return Stream.of(
        NamedScenario.of("wording-unknown-keyed", Scenario.keyed().label(wording)).reads(ON),
        NamedScenario.of("wording-unknown-artdeco-on", artdeco).reads(ON),
        NamedScenario.of("wording-unknown-artdeco-off", artdeco.off("generative-ai-training"))
            .reads(OFF, UNREADABLE),
        NamedScenario.of("wording-unknown-button-on", button).reads(ON),
        NamedScenario.of("wording-unknown-button-off", button.off("generative-ai-training"))
            .reads(OFF, UNREADABLE));
  }
}
