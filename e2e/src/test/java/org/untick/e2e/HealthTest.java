// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.untick.e2e.Member.AI;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.untick.e2e.browser.Tab;
import org.untick.e2e.standin.Markup;
import org.untick.e2e.standin.Scenario;

/** What the user is told when Untick itself cannot read a page, or its own memory. */
@InEachBrowser
class HealthTest {

  private static final String PAGES = "[data-health=pages]";
  private static final String ASIDE = "[data-health=aside]";
  private static final String KEPT_ASIDE = "It was kept aside, not deleted";
  private static final String STATUS = "status:unnamed";

  @Parameter Member member;

  private Popup popup;

  @BeforeEach
  void startAfresh() {
    member.startAfresh();
    popup = member.popup();
  }

  @Test
  void aPageThatCannotBeReadIsSaidToHaveChanged() {
    assertThat(popup.isShown(PAGES)).isFalse();
    Tab tab = member.visit(Scenario.of(Markup.BUTTON).stateless());
    popup.waitFor(AI, "unreadable");
    popup.waitToRead(PAGES, "LinkedIn changed a page");
    assertThat(popup.text(AI)).contains("Cannot be read", "look at the switch yourself");
    Drawn.ai(tab).waitForWords("Cannot be read");
    member.visit(Scenario.of(Markup.BUTTON));
    popup.waitFor(AI, "on");
    popup.waitForHidden(PAGES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "untick-status/9\nof a newer version",
        "untick-status/1\ngenerative-ai-training on",
        "{\"no\": \"text of ours\"}"
      })
  void whatIsRememberedButCannotBeReadIsKeptAsideAndSaid(String text) {
    popup.store(STATUS, text);
    popup.waitToRead(ASIDE, KEPT_ASIDE);
    assertThat(popup.states().values()).containsOnly("unknown");
    member.visit(Scenario.keyed());
    popup.waitFor(AI, "on");
    assertThat(asideFrom(STATUS)).containsExactly(text);
    popup.reload();
    popup.waitToRead(ASIDE, KEPT_ASIDE);
  }

  @Test
  void anAccountOfANewerVersionIsKeptAside() {
    String newer = "untick-account/2\nsomebody";
    popup.store("account", newer);
    member.visit(Scenario.keyed());
    popup.waitFor(AI, "on");
    popup.waitToRead(ASIDE, KEPT_ASIDE);
    assertThat(asideFrom("account")).containsExactly(newer);
  }

  @Test
  void choicesOfANewerVersionMeanQuiet() {
    String newer = "untick-preferences/2\nsomething chosen";
    popup.store("preferences", newer);
    popup.waitForSwitch("#quiet", true);
    Tab tab = member.visit(Scenario.keyed());
    popup.waitFor(AI, "on");
    assertThat(tab.hostElements()).isZero();
    assertThat(popup.storage().get("preferences").asText()).isEqualTo(newer);
  }

  @Test
  void choicesThatCannotBeReadAreKeptAsideWhenTheUserChoosesAnew() {
    String newer = "untick-preferences/2\nsomething chosen";
    popup.store("preferences", newer);
    popup.waitForSwitch("#quiet", true);
    popup.click("#quiet");
    popup.waitForSwitch("#quiet", false);
    assertThat(asideFrom("preferences")).containsExactly(newer);
    popup.waitToRead(ASIDE, KEPT_ASIDE);
  }

  @Test
  void messagesThatAreNotUnderstoodAreDroppedAndCounted() {
    List.of("'untick/2\\nsigned-out'", "'untick/1\\nclick'", "'untick/1\\nseen\\n/x'", "{seen: 1}")
        .forEach(popup::send);
    popup.waitForStored("health", "untick-health/1\n4\n0\n0");
    assertThat(popup.storage().size()).isOne();
    assertThat(popup.states().values()).containsOnly("unknown");
    member.visit(Scenario.keyed());
    popup.waitFor(AI, "on");
  }

  @Test
  void countsOfANewerVersionAreKeptAside() {
    String newer = "untick-health/2\nmany";
    popup.store("health", newer);
    popup.send("'nonsense'");
    popup.waitForStored("health", "untick-health/1\n1\n0\n0");
    assertThat(asideFrom("health")).containsExactly(newer);
  }

  private Stream<String> asideFrom(String key) {
    return popup.storage().properties().stream()
        .filter(entry -> entry.getKey().startsWith("aside:" + key))
        .map(entry -> entry.getValue().asText());
  }
}
