// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.untick.e2e.browser.Mark;
import org.untick.e2e.browser.Rect;
import org.untick.e2e.browser.Tab;
import org.untick.e2e.standin.Markup;
import org.untick.e2e.standin.Placement;
import org.untick.e2e.standin.Scenario;
import org.untick.e2e.standin.SiteMap;

/** Where ring and callout stand: around the control, in the window, and in nobody's way. */
@InEachBrowser
class PlacementTest {

  private static final String SWITCH = "[role=switch]";
  private static final Duration SOON = Duration.ofSeconds(5);

  /** How far the ring's outer edge may be from the control's, in pixels. */
  private static final int NEAR = 10;

  @Parameter Member member;

  private Tab tab;
  private Drawn drawn;

  @BeforeEach
  void startAfresh() {
    member.startAfresh();
  }

  @AfterEach
  void giveTheWindowItsSizeBack() {
    tab.resize(1280, 800);
  }

  @ParameterizedTest
  @CsvSource({"1280, 800", "1100, 800", "900, 700", "640, 400", "400, 800", "400, 500", "800, 360"})
  void theControlAndItsLabelStayUncoveredInEveryWindow(int width, int height) {
    open(Scenario.keyed(), width, height);
    assertRight(SWITCH);
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 1100, 400})
  void aPageThatReadsFromRightToLeftIsNoDifferent(int width) {
    open(Scenario.keyed().language("ar"), width, 800);
    assertRight(SWITCH);
  }

  @ParameterizedTest
  @CsvSource({
    "LEGACY_IFRAME, iframe.settings-iframe--frame >>> .config-setting-card__setting-item-ctrl",
    "SHADOW_NESTED, #interop-outlet >>> div >>> [role=switch]",
    "ARTDECO, .artdeco-toggle"
  })
  void aControlInAFrameAShadowRootOrDrawnByALabelIsEnclosed(Markup markup, String control) {
    open(Scenario.of(markup), 1100, 800);
    assertRight(control);
  }

  @Test
  void twoSettingsOnAPageDoNotCoverEachOther() {
    tab = member.tab();
    tab.resize(1100, 800);
    member.visit(Scenario.keyed(), SiteMap.path("promotions-profile"));
    Drawn profile = new Drawn(tab, "promotions-profile");
    Drawn mail = new Drawn(tab, "promotions-email");
    mail.waitFor("on");
    Rect first = profile.callout().rect();
    Rect second = mail.callout().rect();
    assertThat(first.intersects(second)).as("%s over %s", first, second).isFalse();
    for (Mark ring : new Mark[] {profile.ring(), mail.ring()}) {
      assertThat(ring.rect().intersects(first) || ring.rect().intersects(second)).isFalse();
    }
  }

  @Test
  void marksFollowWhenThePageScrolls() {
    open(Scenario.keyed().tall(), 1280, 800);
    tab.evaluate("document.querySelector('" + SWITCH + "').scrollIntoView({block: 'center'})");
    waitUntilRight(SWITCH);
    double before = rect(SWITCH).y();
    tab.scroll(0, 120);
    // A browser scrolls some time after it was told to; until then all is right where it was.
    tab.waitUntil("the page has scrolled", SOON, () -> rect(SWITCH).y() < before - 119);
    waitUntilRight(SWITCH);
    assertThat(drawn.callout().visible()).isTrue();
  }

  @Test
  void marksFollowWhenTheWindowIsResized() {
    open(Scenario.keyed(), 1280, 800);
    tab.resize(1000, 700);
    waitUntilRight(SWITCH);
    tab.resize(400, 700);
    waitUntilRight(SWITCH);
  }

  @Test
  void marksFollowWhenTheContentMoves() {
    open(Scenario.keyed(), 1280, 800);
    tab.evaluate("document.querySelector('main').prepend(document.createElement('hr'))");
    tab.evaluate("document.querySelector('main hr').style.height = '90px'");
    waitUntilRight(SWITCH);
  }

  @Test
  void theCalloutGoesOutOfViewWithItsControl() {
    open(Scenario.keyed().tall(), 1280, 800);
    assertThat(drawn.callout().visible()).isFalse();
    tab.evaluate("document.querySelector('" + SWITCH + "').scrollIntoView({block: 'center'})");
    tab.waitUntil("the callout is shown", SOON, () -> drawn.callout().visible());
    tab.evaluate("scrollTo(0, 0)");
    tab.waitUntil("the callout is hidden", SOON, () -> !drawn.callout().visible());
  }

  @Test
  void aControlThatAScrollingBoxHasClippedAwayHasNoRing() {
    open(Scenario.keyed().placement(Placement.SCROLLER), 1280, 800);
    String scroller = "document.querySelector('main [tabindex=\"0\"]')";
    tab.waitUntil("there is no ring", SOON, () -> drawn.find("ring").isEmpty());
    tab.evaluate("document.querySelector('" + SWITCH + "').scrollIntoView({block: 'center'})");
    waitUntilRight(SWITCH);
    tab.evaluate(scroller + ".scrollTo(0, 0)");
    tab.waitUntil("there is no ring again", SOON, () -> drawn.find("ring").isEmpty());
    assertThat(drawn.callout().visible()).isFalse();
  }

  @Test
  void aStickyHeaderIsNotDrawnOver() {
    open(Scenario.keyed().tall(), 1280, 800);
    tab.evaluate("document.querySelector('" + SWITCH + "').scrollIntoView({block: 'center'})");
    waitUntilRight(SWITCH);
    int level = level("document.querySelector('.global-nav')");
    assertThat(ringLevel()).isLessThan(level);
    double top = rect(SWITCH).y();
    tab.evaluate("scrollBy(0, " + top + ")");
    tab.waitUntil("the ring is gone", SOON, () -> drawn.find("ring").isEmpty());
  }

  @Test
  void inADialogTheRingLiesInFrontOfIt() {
    open(Scenario.keyed().placement(Placement.DIALOG), 1280, 800);
    int level = level("document.querySelector('.artdeco-modal-overlay')");
    assertThat(ringLevel()).isGreaterThanOrEqualTo(level);
    assertRight(SWITCH);
  }

  @Test
  void theRealControlCanStillBeClicked() {
    open(Scenario.keyed(), 400, 500);
    tab.click(SWITCH);
    drawn.waitFor("off", "calm");
    assertThat(member.site().state(Member.AI_KEY)).isFalse();
    waitUntilRight(SWITCH);
  }

  @Test
  void whatIsTooHighForTheWindowCanBeScrolled() {
    open(Scenario.keyed(), 400, 500);
    JsonNode heights =
        tab.shadowEvaluate(
            "root => { const c = root.querySelector('[data-part=callout]');"
                + " c.scrollTo(0, 9999); return [c.scrollTop, c.clientHeight]; }");
    assertThat(heights.get(0).asInt()).isPositive();
    tab.clickInMark("footer button");
    tab.waitUntil("nothing is marked", SOON, () -> tab.marks().isEmpty());
  }

  private void open(Scenario scenario, int width, int height) {
    tab = member.tab();
    tab.resize(width, height);
    member.visit(scenario);
    drawn = Drawn.ai(tab);
    tab.waitUntil("a callout is there", SOON, () -> drawn.find("callout").isPresent());
  }

  private void waitUntilRight(String control) {
    tab.waitUntil(
        "the ring is around " + control,
        SOON,
        () -> drawn.find("ring").filter(ring -> encloses(ring.rect(), rect(control))).isPresent());
    assertRight(control);
  }

  private void assertRight(String control) {
    tab.waitUntil("a ring is there", SOON, () -> drawn.find("ring").isPresent());
    Rect box = rect(control);
    Rect ring = drawn.ring().rect();
    assertThat(encloses(ring, box)).as("ring %s around %s", ring, box).isTrue();
    Rect callout = drawn.callout().rect();
    assertThat(drawn.callout().visible()).isTrue();
    assertThat(view().contains(callout)).as("%s in the window", callout).isTrue();
    Rect line = line(control);
    assertThat(callout.intersects(line)).as("%s over the line %s", callout, line).isFalse();
    assertThat(callout.height()).as("height of the callout").isGreaterThan(100);
  }

  private static boolean encloses(Rect ring, Rect box) {
    return ring.contains(box) && box.grown(NEAR).contains(ring);
  }

  private Rect view() {
    JsonNode size = tab.evaluate("[document.documentElement.clientWidth, innerHeight]");
    return new Rect(0, 0, size.get(0).asDouble(), size.get(1).asDouble());
  }

  private int ringLevel() {
    String level = "root => +root.querySelector('[data-part=ring]').style.zIndex";
    return tab.shadowEvaluate(level).asInt();
  }

  private int level(String element) {
    return tab.evaluate("+getComputedStyle(" + element + ").zIndex").asInt();
  }

  private Rect rect(String selector) {
    return rect(selector, "e");
  }

  /** What holds control and label, in every generation of markup. */
  private Rect line(String selector) {
    return rect(selector, "e.closest('" + LINES + "')");
  }

  private Rect rect(String selector, String element) {
    JsonNode box = tab.evaluate(RECT.formatted(element, selector));
    return new Rect(
        box.get(0).asDouble(), box.get(1).asDouble(), box.get(2).asDouble(), box.get(3).asDouble());
  }

  private static final String LINES =
      "[class*=settingRow], .pressed, .setting-card__row, .config-setting-card__setting-item";

  private static final String RECT =
      """
      (selector => {
        let [scope, e] = [document, null];
        for (const step of selector.split('>>>')) {
          e = scope.querySelector(step.trim());
          scope = e.shadowRoot ?? e.contentDocument;
        }
        const frame = e.ownerDocument.defaultView.frameElement?.getBoundingClientRect();
        const box = (%s).getBoundingClientRect();
        return [box.x + (frame?.x ?? 0), box.y + (frame?.y ?? 0), box.width, box.height];
      })('%s')""";
}
