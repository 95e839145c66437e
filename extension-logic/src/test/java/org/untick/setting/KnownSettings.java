// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.setting;

import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;

/** What is known of LinkedIn's settings, in the part that detection needs. */
public final class KnownSettings {

  /** Labels of the generative-AI switch, by language. */
  public static final Map<String, String> AI_SWITCH =
      new TreeMap<>(
          Map.of(
              "en", "Use my data for training content creation AI models",
              "fr", "Utiliser mes données pour entraîner les modèles d’IA de création de contenu",
              "de", "Meine Daten zum Schulen von KI-Modellen verwenden, um Inhalte zu erstellen",
              "es", "Usar mis datos para entrenar modelos de IA de generación de contenido",
              "pt", "Usar meus dados para treinar modelos de IA para criar conteúdos",
              "nl",
                  "Mijn gegevens gebruiken voor training van AI-modellen waarmee content wordt"
                      + " gemaakt",
              "pl", "Użyj moich danych do trenowania modeli AI służących do tworzenia treści",
              "cs", "Použít moje data pro trénování modelů umělé inteligence k tvorbě obsahu",
              "ja", "コンテンツ作成AIモデルのトレーニングにデータを使用する",
              "zh", "使用我的数据训练内容创作AI模型"));

  /** Titles of the generative-AI page, by language. */
  public static final Map<String, String> AI_TITLE =
      new TreeMap<>(
          Map.of(
              "en", "Data for Generative AI Improvement",
              "fr", "Données pour l’amélioration de l’IA générative",
              "de", "Daten zur Verbesserung generativer KI",
              "it", "Dati per migliorare l’IA generativa",
              "es", "Datos para mejorar la IA generativa",
              "pt", "Dados para aprimoramento da IA generativa",
              "fi", "Tiedot generatiivisen tekoälyn parantamiseen",
              "uk", "Дані для генеративного покращення ШІ",
              "ar", "بيانات لتحسين الذكاء الاصطناعي التوليدي",
              "ja", "生成AI改善のためのデータ"));

  /** The catalogue that tests read pages with. */
  public static final Catalogue CATALOGUE = text().parse();

  private KnownSettings() {}

  private static CatalogueText text() {
    var labels = new ArrayList<String>(AI_SWITCH.values());
    labels.addAll(AI_TITLE.values());
    return new CatalogueText()
        .setting(
            "generative-ai-training",
            "data-for-ai-improvement",
            "allowDataForGenerativeAI",
            "en,fr,de,it,es,pt,nl,pl,cs,fi,uk",
            "cp",
            labels.toArray(String[]::new))
        .setting(
            "share-with-affiliates",
            "share-data-with-select-partners",
            "shareDataWithTrustedPartners",
            "en,de",
            "pe",
            "Share data with affiliates and partners",
            "Daten mit verbundenen Unternehmen und Partnern teilen")
        .setting(
            "ads-off-linkedin",
            "ads-beyond-linkedin",
            "allowLinkedInAudienceNetwork",
            "en",
            "p",
            "Ads off LinkedIn",
            "Ad partners data for ads off LinkedIn")
        .setting("ads-gender", "ads-by-gender", "allowAdsByGender", "en", "", "Gender")
        .setting("ads-age", "ads-by-age", "allowAdsByAge", "en", "", "Age range")
        .setting(
            "promotions-profile",
            "linkedin-promotions",
            "allowProfileAndActivityDataForMarketingAds",
            "",
            "")
        .setting("promotions-email", "linkedin-promotions", "tipsForUsingLinkedinViaEmail", "", "")
        .setting("cookies", "member-cookies", "nonEssentialCookieConsent", "en", "", "Cookies")
        .setting("ads-activity-data", "linked-in-activity-data", "", "", "")
        .on("On", "Ein", "Sì", "Ativada")
        .off("Off", "Aus", "No", "Desativada", "Uit")
        .hints("microsoft", "affiliate")
        .never("close-accounts", "hibernate-account");
  }
}
