// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.untick.e2e.browser.Tab;
import org.untick.e2e.standin.Markup;
import org.untick.e2e.standin.Scenario;

/**
 * The right ring stands within two frames, counted by the page itself, so that a slow machine
 * changes nothing. Each is tried several times: a pass may be near its end when something happens.
 */
@InEachBrowser
class FrameTimeTest {

  private static final int FRAMES = 2;

  /**
   * A function of what is to happen, and of what is to be seen then: counts the frames that were
   * drawn until it is seen. A message that a frame's callback sends arrives when it has been drawn.
   */
  private static final String COUNT =
      """
      const count = (happen, seen) => new Promise(done => {
        let frames = 0;
        const channel = new MessageChannel();
        const frame = () => { frames++; channel.port2.postMessage(''); };
        channel.port1.onmessage = () => seen() || frames > 99 ? done(frames) : requestAnimationFrame(frame);
        happen();
        requestAnimationFrame(frame);
      });
      const pause = () => new Promise(done => setTimeout(done, 130));
      const control = () => document.querySelector('main [role=switch]');
      """;

  private static final String RING =
      """
      const stands = state => {
        const ring = root.querySelector('[data-part=ring]');
        const [a, b] = [ring?.getBoundingClientRect(), control().getBoundingClientRect()];
        return ring?.dataset.state === state && a.x < b.x && a.right > b.right
            && a.y < b.y && a.bottom > b.bottom && a.width < b.width + 20;
      };
      """;

  @Parameter Member member;

  private Tab tab;

  @BeforeEach
  void startAfresh() {
    member.startAfresh();
  }

  /** The page cannot see the ring, but that our element has come; ring and element come at once. */
  @Test
  void whenTheSwitchAppears() {
    tab = member.visit(Scenario.keyed().heldBack());
    tab.evaluate("new Promise(done => setTimeout(done, 500))");
    assertThat(tab.hostElements()).isZero();
    JsonNode frames =
        tab.evaluate(
            "(async () => {"
                + COUNT
                + "return count(() => standIn.insertSwitch(),"
                + " () => document.documentElement.lastElementChild !== document.body); })()");
    assertThat(frames.asInt()).isBetween(1, FRAMES);
    assertThat(Drawn.ai(tab).ring().state()).isEqualTo("on");
  }

  @Test
  void whenTheSwitchIsDrawnAnewElsewhere() {
    open(Scenario.keyed());
    assertFast(
        "control().closest('section').style.paddingTop = 20 + 9 * n + 'px';"
            + " standIn.insertSwitch();",
        "'on'");
  }

  @Test
  void whenTheBrowserAnnouncesAChange() {
    open(Scenario.keyed());
    assertFast("control().click()", "n % 2 ? 'on' : 'off'");
  }

  @Test
  void whenAnAttributeSaysAnotherState() {
    open(Scenario.of(Markup.BUTTON));
    assertFast("control().setAttribute('aria-checked', n % 2 === 1)", "n % 2 ? 'on' : 'off'");
  }

  @Test
  void whenThePageScrolls() {
    open(Scenario.keyed().tall());
    tab.evaluate("document.querySelector('main [role=switch]').scrollIntoView({block: 'center'})");
    tab.evaluate("new Promise(done => setTimeout(done, 500))");
    assertFast("scrollBy(0, n % 2 ? 70 : -70)", "'on'");
  }

  private void open(Scenario scenario) {
    tab = member.visit(scenario);
    Drawn.ai(tab).waitFor("on");
  }

  /** Does something several times, the number of the time being {@code n}. */
  private void assertFast(String happen, String state) {
    JsonNode frames =
        tab.shadowEvaluate(
            "async root => {"
                + COUNT
                + RING
                + "const all = []; for (let n = 0; n < 8; n++) { await pause(); all.push(await count("
                + "() => { "
                + happen
                + " }, () => stands("
                + state
                + "))); } return all; }");
    for (JsonNode each : frames) {
      assertThat(each.asInt()).as("frames: %s", frames).isBetween(1, FRAMES);
    }
  }
}
