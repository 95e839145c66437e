// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.untick.setting.LabelText;

class CompactCatalogueTest {

  private final Catalogue catalogue = CatalogueReader.read(Project.in(BrokenCopy.ROOT).catalogue());

  @Test
  void theGenerativeAiLineHoldsAllThatItsPageIsKnownBy() {
    String line = CompactCatalogue.content(catalogue).lines().findFirst().orElseThrow();
    assertThat(line)
        .startsWith("generative-ai-training|data-for-ai-improvement|allowDataForGenerativeAI|")
        .endsWith("|en,fr,de,pt,nl,pl,cs|c");
    assertThat(line.split("\\|", -1)[3]).hasSize(29 * 8).matches("[a-p]+");
  }

  @Test
  void aSettingWithADependencyIsWrittenLikeThis() {
    assertThat(CompactCatalogue.content(catalogue).lines())
        .contains(
            "share-with-affiliates|share-data-with-select-partners|shareDataWithTrustedPartners"
                + "|bmkbcecbhknbehomnckimpgp|en,de|");
  }

  @Test
  void aSettingOfWhichLittleIsKnownIsWrittenLikeThis() {
    assertThat(CompactCatalogue.content(catalogue).lines())
        .contains("promotions-email|linkedin-promotions|tipsForUsingLinkedinViaEmail|||");
  }

  @Test
  void theWordListsFollowTheSettings() {
    assertThat(CompactCatalogue.content(catalogue))
        .endsWith(
            """
            =on|jpkaaaaakcabbaaaondpfgkdppjaaaaa
            =off|aemebaaabojaaaaammlfgndopefdbaaapjcabaaa
            =hint|affiliate,parent company,microsoft,マイクロソフト,майкрософт,مايكروسوفت
            =never|close-accounts,hibernate-account""");
  }

  @Test
  void aRowValueThatNobodyHasSeenIsLeftOut() {
    assertThat(CompactCatalogue.content(catalogue)).doesNotContain(CompactCatalogue.hash("オン"));
  }

  @Test
  void theContentScriptReadsWhatIsWritten() {
    var read = org.untick.setting.Catalogue.parse(CompactCatalogue.content(catalogue));
    assertThat(read.entries()).hasSize(15);
    assertThat(read.byKey("nonEssentialCookieConsent").id()).hasToString("cookies");
    assertThat(read.byLabel(LabelText.hash("Age range")).id()).hasToString("ads-age");
    assertThat(read.isOff(LabelText.hash("Aus"))).isTrue();
    assertThat(read.ownersOf("linkedin-promotions")).hasSize(2);
  }

  @Test
  void thePopupShowsSettingsInOrderWithAddressesAndSources() throws JsonProcessingException {
    JsonNode popup = JsonFile.MAPPER.readTree(CompactCatalogue.popup(catalogue));
    assertThat(popup.findValuesAsText("id")).startsWith("generative-ai-training").hasSize(15);
    assertThat(popup.at("/0/url").asText())
        .isEqualTo("https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement");
    assertThat(popup.at("/0/sources/0").toString())
        .isEqualTo(
            "{\"title\":\"LinkedIn Help: generative AI FAQ\","
                + "\"titleKey\":\"cited_help_generative_ai_faq\","
                + "\"url\":\"https://www.linkedin.com/help/linkedin/answer/a5538339\","
                + "\"verified\":\"2026-11-20\",\"grade\":\"A\"}");
    assertThat(popup.at("/1/turnedOffBy").toString()).isEqualTo("[\"ads-off-linkedin\"]");
  }

  @Test
  void theCalloutNamesItsSourceInTheUsersLanguage() {
    Map<String, String> messages = Map.of("cited_brave_psst", "Code public de Brave");
    assertThat(CompactCatalogue.sourceMessages(catalogue, messages, Locale.FRENCH))
        .hasSize(15)
        .containsEntry("source_cookies", "Code public de Brave, 20 novembre 2026");
  }
}
