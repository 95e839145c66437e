// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.standin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageModelTest {

  private static final String PAGE = "/mypreferences/d/settings/data-for-ai-improvement";

  private static JsonNode model(Scenario scenario, String path) {
    return Resources.JSON.valueToTree(new PageModel(scenario, new SavedStates(scenario)).of(path));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Use my data for training content creation AI models",
        "fr|Utiliser mes données pour entraîner les modèles d’IA de création de contenu",
        "de|Meine Daten zum Schulen von KI-Modellen verwenden, um Inhalte zu erstellen",
        "nl|Mijn gegevens gebruiken voor training van AI-modellen waarmee content wordt gemaakt",
        "pl|Użyj moich danych do trenowania modeli AI służących do tworzenia treści",
        "pt|Usar meus dados para treinar modelos de IA para criar conteúdos",
        "cs|Použít moje data pro trénování modelů umělé inteligence k tvorbě obsahu",
        "ja|コンテンツ作成AIモデルのトレーニングにデータを使用する"
      })
  void theSwitchCarriesTheLabelOnRecord(String language, String label) {
    JsonNode model = model(Scenario.keyed().language(language), PAGE);

    assertThat(model.at("/switches/0/label").textValue()).isEqualTo(label);
  }

  @Test
  void aMissingSwitchIsLeftOut() {
    assertThat(model(Scenario.keyed().missing("generative-ai-training"), PAGE).at("/switches"))
        .isEmpty();
  }

  @Test
  void theUnitedKingdomHasTwo() {
    assertThat(model(Scenario.keyed().secondSwitch(), PAGE).at("/switches")).hasSize(2);
  }

  @Test
  void aLabelIsAsLongAsTheScenarioWants() {
    String label =
        model(Scenario.keyed().labelPadding(100_000), PAGE).at("/switches/0/label").textValue();

    assertThat(label).hasSizeGreaterThan(100_000);
  }

  @Test
  void rowsAreRelativeLinksThatEndInTheState() {
    JsonNode model =
        model(
            Scenario.keyed().language("de").off("generative-ai-training"),
            "/mypreferences/m/categories/privacy");
    JsonNode row = model.findParents("href").get(5);

    assertThat(row.path("href").textValue())
        .isEqualTo("/mypreferences/m/settings/data-for-ai-improvement");
    assertThat(row.path("value").textValue()).isEqualTo("Aus");
  }

  @Test
  void listsSayAndMore() {
    JsonNode model = model(Scenario.keyed(), "/mypreferences/d/categories/ads");

    assertThat(model.findValuesAsText("value")).contains("Design & more", "On", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/psettings/privacy",
        "/mypreferences/m/categories/privacy/",
        "/psettings/data-sharing"
      })
  void severalAddressesLeadToTheSameCategory(String path) {
    assertThat(model(Scenario.keyed(), path).path("category").textValue()).isEqualTo("privacy");
  }

  @Test
  void everyLanguageHasItsOwnWords() {
    List<String> titles =
        LanguageScenes.LANGUAGES.stream()
            .map(each -> Words.in(each).get("generative-ai-training.title"))
            .toList();

    assertThat(titles)
        .doesNotHaveDuplicates()
        .noneMatch(title -> title.equals("generative-ai-training.title"));
  }
}
