// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.untick.e2e.Member.AI;
import static org.untick.e2e.Member.AI_KEY;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.untick.e2e.browser.Tab;
import org.untick.e2e.standin.Scenario;
import org.untick.e2e.standin.SiteMap;

/** Pages that try to notice Untick find one bare element while it shows something, else nothing. */
@InEachBrowser
class HunterTest {

  private static final String HOST = "childList html  section ";
  private static final Scenario WAITING = Scenario.keyed().heldBack();

  private static final Duration SOON = Duration.ofSeconds(5);
  private static final Duration FEED = Duration.ofSeconds(2);

  /** Stops the feed and empties what differs from visit to visit. */
  private static final String STILL =
      "(() => { for (let id = 0; id < 9999; id++) clearInterval(id);"
          + " document.querySelectorAll('#feed, [data-counter]').forEach(e => e.replaceChildren())"
          + " })()";

  private static final List<String> FILES =
      List.of(
          "manifest.json",
          "content.js",
          "sentinel.js",
          "background.js",
          "popup.html",
          "popup.js",
          "popup.css",
          "page.css",
          "icons/icon-16.png",
          "_locales/en/messages.json");

  @Parameter Member member;

  @BeforeEach
  void startAfresh() {
    member.startAfresh();
  }

  @Test
  void theOneElementIsBareAndClosedAndNamesNoAddress() {
    Tab tab = member.visit(Scenario.keyed());
    Drawn.ai(tab).waitFor("on");
    assertThat(tab.hostElements()).isOne();
    assertThat(tab.evaluate("[...document.querySelectorAll('*')].some(e => e.shadowRoot)"))
        .hasToString("false");
    assertThat(tab.evaluate("document.documentElement.lastElementChild.outerHTML").asText())
        .isEqualTo("<section></section>");
    assertThat(tab.shadowEvaluate("root => root.innerHTML").asText())
        .contains("data-part")
        .doesNotContain("extension:", "url(", "href=", "src=");
  }

  @Test
  void theElementIsThereOnlyWhileSomethingIsShown() {
    Tab tab = visit(member, WAITING.vanishes(Duration.ofMillis(700)));
    assertThat(tab.hostElements()).isZero();
    tab.evaluate("standIn.insertSwitch()");
    Drawn.ai(tab).waitFor("on");
    Drawn.ai(tab).waitForNothing();
    assertThat(tab.evaluate("document.title").asText()).isNotEmpty();
  }

  @Test
  void takenAwayItLeavesThePageAsIfItHadNeverBeenThere() {
    try (Member other = Member.in(member.session().kind())) {
      Hunter marked = hunt(other, () -> Drawn.ai(other.tab()).waitFor("on"));
      List<String> requestsMarked = requests(other);
      other.popup().store("preferences", "untick-preferences/1\nquiet\n");
      Hunter quiet = hunt(other, () -> other.popup().waitToHear(AI + " on"));
      List<String> requestsQuiet = requests(other);
      takeAwayWhileMarked(other);
      Hunter bare = hunt(other, () -> {});
      assertThat(quiet.noticed()).isEqualTo(bare.noticed());
      assertThat(quiet.heldOtherwise(bare)).isEmpty();
      assertThat(without(HOST, marked.noticed())).isEqualTo(bare.noticed());
      assertThat(withoutHost(marked).heldOtherwise(bare)).isEmpty();
      assertThat(List.of(requestsMarked, requestsQuiet)).containsOnly(requests(other));
    }
  }

  @Test
  void onTheFeedThePageNoticesNothing() {
    try (Member other = Member.in(member.session().kind())) {
      Hunter watched = huntOnFeed(other);
      other.tab().open("about:blank");
      other.session().unloadExtension();
      other.tab().bringToFront();
      Hunter bare = huntOnFeed(other);
      assertThat(watched.noticed()).isEqualTo(bare.noticed());
      assertThat(watched.heldOtherwise(bare)).isEmpty();
    }
  }

  @Test
  void noFileOfUnticksCanBeFetchedByAPageThatKnowsItsId() {
    member.site().play(Scenario.keyed());
    assertThat(Hunter.fetch(member.tab(), member.session().extensionBaseUrl(), FILES)).isEmpty();
  }

  /** The feed never rests by itself, so it is stopped before anything is noticed. */
  private static Hunter huntOnFeed(Member member) {
    Tab tab = member.visit(Scenario.keyed(), "/feed/");
    String drawn = "document.querySelectorAll('#feed article').length >= 12";
    tab.waitUntil("the feed is drawn", SOON, () -> tab.evaluate(drawn).asBoolean());
    tab.evaluate(STILL);
    Hunter.listen(tab);
    tab.evaluate("new Promise(done => setTimeout(done, " + FEED.toMillis() + "))");
    return Hunter.of(tab);
  }

  /** Opens the page and waits until it is drawn, all but the switch. */
  private static Tab visit(Member member, Scenario waiting) {
    Tab tab = member.visit(waiting);
    String loader = "!!document.querySelector('main [role=progressbar]')";
    tab.waitUntil("the page waits", SOON, () -> tab.evaluate(loader).asBoolean());
    return tab;
  }

  private static Hunter hunt(Member member, Runnable awaited) {
    Tab tab = visit(member, WAITING);
    Hunter.listen(tab);
    tab.evaluate("standIn.insertSwitch()");
    awaited.run();
    return Hunter.of(tab);
  }

  /** What was asked for, but for files that the browser may keep. */
  private static List<String> requests(Member member) {
    return member.site().requests().stream()
        .filter(request -> !request.startsWith("GET /stand-in/"))
        .sorted()
        .toList();
  }

  private static Hunter withoutHost(Hunter hunter) {
    return new Hunter(
        hunter.noticed(),
        hunter.holdings().stream()
            .map(held -> held.replace("<section></section>", "").replace("[\"section\",", "["))
            .toList());
  }

  /** The page goes on working, and nothing of ours stumbles. */
  private static void takeAwayWhileMarked(Member member) {
    member.popup().store("preferences", "");
    Tab tab = member.visit(Scenario.keyed());
    Drawn.ai(tab).waitFor("on");
    List<String> errors = tab.errors();
    assertThat(errors).noneMatch(text -> text.contains("content.js"));
    member.session().unloadExtension();
    tab.bringToFront();
    tab.click("[role=switch]");
    Drawn.ai(tab).waitForNothing();
    tab.waitUntil("it is saved", SOON, () -> !member.site().state(AI_KEY));
    tab.evaluate("standIn.go('" + SiteMap.path("ads-age") + "')");
    tab.scroll(0, 50);
    assertThat(tab.hostElements()).isZero();
    assertThat(tab.errors()).isEqualTo(errors);
  }

  private static List<String> without(String one, List<String> all) {
    List<String> left = new ArrayList<>(all);
    assertThat(left.remove(one)).as("noticed: " + all).isTrue();
    return left;
  }
}
