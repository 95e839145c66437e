// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.untick.e2e.Member.AI;
import static org.untick.e2e.Member.AI_KEY;

import java.time.Duration;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.untick.e2e.browser.LaunchOptions;
import org.untick.e2e.browser.Tab;
import org.untick.e2e.standin.Scenario;
import org.untick.e2e.standin.SiteMap;
import org.untick.e2e.standin.SiteSwitch;

/** What the toolbar button and the popup tell. */
@InEachBrowser
class PopupTest {

  private static final String AGE = "ads-age";
  private static final String AI_ROW = Popup.row(AI);
  private static final Duration SOON = Duration.ofSeconds(5);
  @Parameter Member member;

  private Popup popup;

  @BeforeEach
  void startAfresh() {
    member.startAfresh();
    popup = member.popup();
  }

  @Test
  void everySettingIsListedAndWhatIsUnknownIsSaidToBe() {
    assertThat(popup.states().keySet()).containsExactlyInAnyOrderElementsOf(settings());
    assertThat(popup.states().values()).containsOnly("unknown");
    assertThat(settings())
        .allMatch(each -> popup.text(each).contains("Not known yet: open its page once"));
    assertThat(popup.read("#summary")).startsWith("Nothing is known yet.");
  }

  @Test
  void aStateIsToldWithWhenAndWhereItWasSeenAndWhy() {
    popup.click(AI_ROW + " summary");
    popup.waitToRead(AI_ROW, "The way there, in a browser");
    member.visit(Scenario.keyed());
    popup.waitFor(AI, "on");
    assertThat(popup.read(AI_ROW))
        .contains("On: LinkedIn uses your data", "Seen on ", "" + Year.now(ZoneId.systemDefault()))
        .contains("Why do you think so?")
        .contains("the switch that carries LinkedIn’s own name for this setting")
        .contains("on the page " + SiteMap.path(AI));
  }

  @Test
  void theWayThereIsToldInWordsForWebAndApp() {
    for (String setting : settings()) {
      assertThat(popup.text(setting))
          .containsPattern("The way there, in a browser(Me ›|Use the button)")
          .containsPattern("The way there, in the mobile app(Your photo ›|We do not know)")
          .containsPattern("Sources\\S");
    }
  }

  @Test
  void theButtonOpensTheSettingsPageButOnlyWhenClicked() {
    member.site().play(Scenario.keyed());
    popup.click(AI_ROW + " summary");
    assertThat(member.site().requests()).isEmpty();
    popup.click(AI_ROW + " a.button");
    popup.waitForOpened(member.site(), SiteMap.path(AI));
    popup.waitFor(AI, "on");
  }

  @Test
  void theBadgeCountsWhatIsKnownToBeOn() {
    member.visit(Scenario.keyed());
    popup.waitFor(AI, "on");
    Member.go(member.tab(), SiteMap.path(AGE));
    popup.waitFor(AGE, "on");
    waitForBadge("2");
    assertThat(popup.read("#summary")).isEqualTo("Settings known to be on: 2.");
    member.site().change(AI_KEY, false);
    Member.go(member.tab(), SiteMap.path(AI));
    waitForBadge("1");
    assertThat(popup.tab().evaluate("chrome.action.getTitle({})").asText())
        .isEqualTo("Untick: 1 known to be on");
  }

  @Test
  void aFrenchBrowserIsToldEverythingInFrench() {
    try (Member french =
        Member.in(member.session().kind(), LaunchOptions.plain().withLocale("fr"))) {
      Tab tab = french.visit(Scenario.keyed().language("fr"));
      Drawn.ai(tab).waitForWords("LinkedIn utilise vos données pour cela");
      assertThat(Drawn.ai(tab).callout().text()).contains("À quoi sert ce réglage");
      french.popup().waitForWords(AI, "LinkedIn utilise vos données pour cela");
      assertThat(french.popup().text(AI)).contains("Vu le ", "Pourquoi le pensez-vous");
      assertThat(french.popup().text(AI)).contains("Le chemin, dans un navigateur");
      assertThat(french.popup().read("body")).contains("Qui peut utiliser mes données", "Ouvrir");
      assertThat(french.popup().tab().evaluate("document.documentElement.lang").asText())
          .isEqualTo("fr");
    }
  }

  private static List<String> settings() {
    return SiteMap.switches()
        .map(SiteSwitch::setting)
        .filter(each -> !each.endsWith("-account"))
        .toList();
  }

  private String badge() {
    return popup.tab().evaluate("chrome.action.getBadgeText({})").asText();
  }

  private void waitForBadge(String text) {
    popup.tab().waitUntil("the badge says " + text, SOON, () -> badge().equals(text));
  }
}
