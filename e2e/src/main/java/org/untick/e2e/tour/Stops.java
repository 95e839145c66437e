// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.tour;

import static org.untick.e2e.tour.States.OFF;
import static org.untick.e2e.tour.States.ON;

import java.util.Map;
import java.util.Set;
import org.untick.e2e.standin.Scenario;
import org.untick.e2e.standin.Scenarios;
import org.untick.e2e.standin.SiteMap;

/** Makes the stops of tours. The member they show has everything on but one setting. */
final class Stops {
  static final String AI = "generative-ai-training";
  static final String AFFILIATES = "share-with-affiliates";
  static final String FROM_OTHERS = "ads-data-from-others";

  static final Map<String, String> AI_ON = States.all(ON, AI);
  static final Map<String, String> AI_OFF = States.all(OFF, AI);

  private static final Scenario MEMBER = Scenario.keyed().account("ana").off(FROM_OTHERS);

  private Stops() {}

  /**
   * A category page. A row may be believed when it says on, not when it says off; where two
   * switches share a page it says nothing.
   */
  static Stop category(String name, String picture, Size size) {
    Map<String, String> rows = States.all(ON, settingsIn(name));
    Set.of(FROM_OTHERS, "promotions-profile", "promotions-email")
        .forEach(setting -> rows.replace(setting, States.UNKNOWN));
    return new Stop(
        "category " + name,
        picture,
        visit -> visit.page(MEMBER, "/mypreferences/d/categories/" + name, size),
        rows);
  }

  /** The own page of one of the settings about sharing. */
  static Stop sharing(String setting) {
    return sharing("its own page", setting, setting, Size.DESKTOP);
  }

  /** The same in a window of another size. */
  static Stop sharing(String title, String picture, String setting, Size size) {
    return new Stop(
        title,
        picture,
        visit -> visit.page(MEMBER, SiteMap.path(setting), size),
        States.all(setting.equals(FROM_OTHERS) ? OFF : ON, setting));
  }

  /** The page of the generative-AI setting, on, in a language of the site's. */
  static Stop ai(String title, String picture, String language, Size size) {
    Scenario scenario = MEMBER.language(language);
    return new Stop(title, picture, visit -> visit.page(scenario, SiteMap.path(AI), size), AI_ON);
  }

  /** What stands there right after a click on the switch. */
  static Stop clicked() {
    return new Stop(
        "AI page, clicked",
        "ai-clicked",
        Visit::clickSwitch,
        States.all(OFF + States.UNCONFIRMED, AI));
  }

  /** What stands there once the click was confirmed. */
  static Stop confirmed(String picture) {
    return new Stop("AI page, later", picture, Visit::confirmed, AI_OFF);
  }

  /** The same, with the click. */
  static Stop clickedAndConfirmed(String picture) {
    return new Stop("AI page, clicked", picture, Visit::clickAndConfirm, AI_OFF);
  }

  /** The popup as it opens at first, listing what was seen. */
  static Stop popup(String name, Map<String, String> expected) {
    return new Stop("popup, " + name, "popup-" + name, Visit::popup, expected);
  }

  /** The popup once marks were chosen and the note about them is gone. */
  static Stop usedPopup(String name, Map<String, String> expected) {
    return new Stop("popup, " + name, "popup-" + name, Visit::usedPopup, expected);
  }

  /** What the category about advertising alone has shown, and the page of the AI setting. */
  static Map<String, String> adsAndAiSeen() {
    Map<String, String> seen = States.all(ON, settingsIn("ads"));
    seen.remove(FROM_OTHERS);
    return States.with(seen, AI, ON);
  }

  /** All that the two categories, the pages about sharing and a click have shown. */
  static Map<String, String> everythingSeen() {
    Map<String, String> seen = States.all(ON, settingsIn("ads"));
    seen.putAll(States.all(ON, AI, "cookies", "research"));
    return States.with(States.with(seen, FROM_OTHERS, OFF), AI, OFF);
  }

  private static String[] settingsIn(String category) {
    return Scenarios.named("category-" + category + "-on").readings().keySet().stream()
        .toArray(String[]::new);
  }
}
