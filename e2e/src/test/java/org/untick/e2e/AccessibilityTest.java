// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.support.ParameterDeclarations;
import org.untick.e2e.browser.BrowserKind;
import org.untick.e2e.browser.LaunchOptions;
import org.untick.e2e.browser.Tab;
import org.untick.e2e.standin.Scenario;

/** Nothing that Untick shows shuts anyone out: neither the popup nor what is drawn on pages. */
@ParameterizedClass
@ArgumentsSource(AccessibilityTest.Looks.class)
class AccessibilityTest {

  /** One browser is English and light, the other French and dark; the long form has all four. */
  static final class Looks implements ArgumentsProvider {
    @Override
    public Stream<? extends Arguments> provideArguments(
        ParameterDeclarations parameters, ExtensionContext context) {
      return Arrays.stream(BrowserKind.values())
          .flatMap(kind -> looks(kind).map(look -> Arguments.of(Member.in(kind, look))));
    }

    private static Stream<LaunchOptions> looks(BrowserKind kind) {
      LaunchOptions plain = LaunchOptions.plain();
      LaunchOptions other = plain.withLocale("fr").withDark(true);
      if (Boolean.getBoolean("untick.long")) {
        return Stream.of(plain, other);
      }
      return Stream.of(kind == BrowserKind.FIREFOX ? plain : other);
    }
  }

  private static final String ALL_STATES =
      """
      untick-status/1
      generative-ai-training on keyed-control confirmed 1700000000000 /p v off 1 1700000000000 0
      share-with-affiliates off keyed-control confirmed 1700000000000 /p v off 1 0 1700000000000
      ads-off-linkedin not-offered none confirmed 1700000000000 /p v on 1700000000000 0 0
      ads-data-from-others unreadable none confirmed 1700000000000 /p v off 1700000000000 0 0
      ads-measurement conflict keyed-control confirmed 1700000000000 /p v unknown 0 0 0
      ads-interests on category-row confirmed 1700000000000 /p v unknown 0 0 0
      ads-age off own-click unconfirmed 1700000000000 /p v unknown 0 0 0
      ads-gender unknown category-row confirmed 1700000000000 /p v unknown 0 0 0""";

  private static final String ACCOUNT = "untick-account/1\nsalt\nunnamed\n5\n1700000000009";

  private static final String PREPARE =
      """
      document.documentElement.lang = 'en';
      document.title = 'Gallery';
      document.body.innerHTML = '<main><h1>Gallery</h1><div></div></main>';
      document.querySelector('div').attachShadow({mode: 'open'}).innerHTML = %s;""";

  @Parameter Member member;

  private Popup popup;

  @BeforeEach
  void startAfresh() {
    member.startAfresh();
    popup = member.popup();
  }

  @Test
  void somethingWrongWouldBeFound() {
    Tab tab = member.tab();
    tab.evaluate("(() => {" + PREPARE.formatted("'<button></button>'") + "})()");
    assertThat(Axe.violations(tab)).anyMatch(each -> each.startsWith("button-name"));
  }

  @Test
  void thePopupAsItIsFirstSeen() {
    Axe.assertFine(popup.tab());
  }

  @Test
  void thePopupWithEveryState() {
    popup.store("account", ACCOUNT);
    popup.store("status:unnamed", ALL_STATES);
    popup.waitFor("ads-interests", "on");
    Axe.assertFine(popup.tab());
    popup.tab().evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
    Axe.assertFine(popup.tab());
  }

  @Test
  void thePopupInQuietModeWithPagesHidden() {
    popup.store("preferences", "untick-preferences/1\nquiet\nterms-seen\nhidden /a\n");
    popup.tab().evaluate("new Promise(done => setTimeout(done, 300))");
    assertThat(popup.tab().evaluate("document.querySelector('#terms').hidden").asBoolean())
        .isTrue();
    Axe.assertFine(popup.tab());
  }

  @Test
  void thePopupWhenSomethingIsWrong() {
    popup.store("status:unnamed", "damaged");
    popup.store("health", "untick-health/1\n1\n1\n5");
    popup.tab().evaluate("new Promise(done => setTimeout(done, 300))");
    assertThat(
            popup
                .tab()
                .evaluate("document.querySelectorAll('[data-health]:not([hidden])').length")
                .asInt())
        .isEqualTo(2);
    Axe.assertFine(popup.tab());
  }

  static Stream<Scenario> scenes() {
    Scenario keyed = Scenario.keyed();
    return Stream.of(
        keyed,
        keyed.off(Member.AI),
        keyed.stateless(),
        keyed.contradicts(),
        keyed.theme("dark"),
        keyed.off(Member.AI).theme("dark"),
        keyed.language("ar"));
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void ringAndCalloutInEveryState(Scenario scenario) {
    Tab tab = member.visit(scenario);
    assertDrawnFine(tab);
  }

  @Test
  void aCalloutThatWaitsForConfirmation() {
    Tab tab = member.visit(Scenario.keyed());
    Drawn.ai(tab).waitFor("on");
    tab.click("[role=switch]");
    Drawn.ai(tab).waitFor("off", "pending");
    assertDrawnFine(tab);
  }

  @Test
  void theRowsOfACategory() {
    assertDrawnFine(member.visit(Scenario.keyed(), "/mypreferences/d/categories/ads"));
  }

  /** What is in the closed root is shown in an ordinary page, where it can be looked at. */
  private static void assertDrawnFine(Tab tab) {
    tab.waitUntil("something is drawn", Duration.ofSeconds(8), () -> !tab.marks().isEmpty());
    String html = tab.shadowEvaluate("root => root.innerHTML").asText();
    tab.open("about:blank");
    tab.evaluate("(() => {" + PREPARE.formatted(TextNode.valueOf(html)) + "})()");
    assertThat(tab.evaluate("document.querySelector('div').shadowRoot.childElementCount").asInt())
        .isGreaterThan(1);
    Axe.assertFine(tab);
  }
}
