// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.untick.setting.KnownSettings;

/**
 * A setting that takes part, one for each kind of page.
 *
 * @param id its name
 * @param slug the end of its page's path
 * @param key LinkedIn's own key of its control
 * @param labels its labels, by language
 * @param other the key of the setting that shares its page; empty when it has the page to itself
 */
record Subject(String id, String slug, String key, Map<String, String> labels, String other) {

  /** A language that the catalogue has no label in; it stands for all of them. */
  private static final String UNLABELLED = "th";

  /** Of a page that may hold a second switch, of one that may not, and of one that always does. */
  private static final Set<String> UNLABELLED_TOO =
      Set.of("generative-ai-training", "ads-gender", "promotions-profile");

  static final List<Subject> ALL =
      List.of(
          new Subject(
              "generative-ai-training",
              "data-for-ai-improvement",
              "allowDataForGenerativeAI",
              ai(),
              ""),
          new Subject(
              "share-with-affiliates",
              "share-data-with-select-partners",
              "shareDataWithTrustedPartners",
              Map.of(
                  "en", "Share data with affiliates and partners",
                  "de", "Daten mit verbundenen Unternehmen und Partnern teilen"),
              ""),
          new Subject(
              "ads-off-linkedin",
              "ads-beyond-linkedin",
              "allowLinkedInAudienceNetwork",
              Map.of("en", "Ads off LinkedIn"),
              ""),
          new Subject(
              "ads-gender", "ads-by-gender", "allowAdsByGender", Map.of("en", "Gender"), ""),
          new Subject(
              "promotions-profile",
              "linkedin-promotions",
              "allowProfileAndActivityDataForMarketingAds",
              Map.of(),
              "tipsForUsingLinkedinViaEmail"));

  private static Map<String, String> ai() {
    var labels = new TreeMap<String, String>(KnownSettings.AI_TITLE);
    labels.putAll(KnownSettings.AI_SWITCH);
    return labels;
  }

  /**
   * The languages that make a difference: those with a label, and one without for each kind of
   * page. Without a label, settings that have a page to themselves are all alike.
   */
  List<String> languages() {
    var languages = new ArrayList<String>(new TreeMap<String, String>(labels).keySet());
    if (UNLABELLED_TOO.contains(id)) {
      languages.add(UNLABELLED);
    }
    return languages;
  }

  String path() {
    return "/mypreferences/d/settings/" + slug;
  }

  /** What stands beside the switch. */
  String label(String language) {
    return labels.getOrDefault(language, Words.NATIVE);
  }
}
