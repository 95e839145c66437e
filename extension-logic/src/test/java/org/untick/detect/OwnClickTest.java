// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.untick.setting.State;

class OwnClickTest {

  private final HtmlPage page = HtmlPage.ai(Markup.keyedAi(true)).in("en");
  private final Visiting visit = new Visiting(page);

  @BeforeEach
  void theSwitchIsSeenOn() {
    page.after(15_000);
    visit.pass();
    visit.told();
  }

  @Test
  void aClickIsUnconfirmedUntilReadAgainThreeSecondsLater() {
    assertThat(visit.clickTo(State.OFF)).isEqualTo("off by own-click, early");
    assertThat(visit.told()).isEqualTo("off by own-click, early");
    assertThat(visit.pass(1_000)).isEqualTo("off by own-click, early");
    assertThat(visit.pass(1_999)).isEqualTo("off by own-click, early");
    assertThat(visit.told()).isEmpty();
    assertThat(visit.pass(1)).isEqualTo("off by keyed-control");
    assertThat(visit.told()).isEqualTo("off by keyed-control");
  }

  @Test
  void aClickIsReadAgainAfterOneThreeAndTenSeconds() {
    visit.pass(60_000);
    visit.clickTo(State.OFF);
    assertThat(visit.wake()).isEqualTo(1_000);
    visit.pass(1_000);
    assertThat(visit.wake()).isEqualTo(2_000);
    visit.pass(2_000);
    assertThat(visit.wake()).isEqualTo(7_000);
    visit.pass(7_000);
    assertThat(visit.wake()).isEqualTo(10_000);
  }

  @Test
  void aSiteThatPutsTheSwitchBackIsSeenThrough() {
    visit.clickTo(State.OFF);
    page.property("input", State.ON);
    assertThat(visit.pass(2_000)).isEqualTo("on by keyed-control, put back");
    assertThat(visit.told()).isEqualTo("off by own-click, early; on by keyed-control");
    assertThat(visit.pass(8_000)).isEqualTo("on by keyed-control, put back");
  }

  @Test
  void alsoWhenItDoesSoAfterTheClickWasConfirmed() {
    visit.clickTo(State.OFF);
    visit.pass(3_000);
    page.property("input", State.ON);
    assertThat(visit.pass(5_000)).isEqualTo("on by keyed-control, put back");
  }

  @Test
  void aNewClickForgetsThatTheLastWasPutBack() {
    visit.clickTo(State.OFF);
    page.property("input", State.ON);
    visit.pass(1_000);
    assertThat(visit.clickTo(State.OFF)).isEqualTo("off by own-click, early");
    assertThat(visit.pass(3_000)).isEqualTo("off by keyed-control");
  }

  @Test
  void aDoubleClickLeavesWhatTheSecondDid() {
    visit.clickTo(State.OFF);
    page.after(200);
    assertThat(visit.clickTo(State.ON)).isEqualTo("on by own-click, early");
    assertThat(visit.pass(3_000)).isEqualTo("on by keyed-control");
  }

  @Test
  void twoClicksBetweenTwoReadingsChangeNothing() {
    visit.click("input");
    visit.click("input");
    assertThat(visit.pass()).isEqualTo("on by keyed-control");
    assertThat(visit.pass(5_000)).isEqualTo("on by keyed-control");
  }

  @Test
  void aClickOnSomethingElseIsNoClick() {
    visit.click("h1");
    page.property("input", State.OFF);
    assertThat(visit.pass(100)).isEqualTo("off by keyed-control, early");
  }

  @Test
  void anAttributeThatIsLateAfterAClickIsNoConflict() {
    page.attribute("input", "aria-checked", "true");
    visit.pass();
    assertThat(visit.clickTo(State.OFF)).isEqualTo("off by own-click, early");
    page.attribute("input", "aria-checked", "false");
    assertThat(visit.pass(200)).isEqualTo("off by own-click, early");
  }

  @Test
  void anAttributeThatNeverCatchesUpIs() {
    page.attribute("input", "aria-checked", "true");
    visit.pass();
    visit.clickTo(State.OFF);
    assertThat(visit.pass(1_000)).startsWith("conflict by");
    assertThat(visit.pass(3_000)).isEqualTo("conflict by keyed-control");
  }

  @Test
  void aControlReplacedByTheClickCarriesItOn() {
    visit.click("input");
    page.fill(".content", Markup.keyedAi(false));
    assertThat(visit.pass()).isEqualTo("off by own-click, early");
    assertThat(visit.pass(3_000)).isEqualTo("off by keyed-control");
    visit.click("input");
    page.fill(".content", Markup.keyedAi(true));
    assertThat(visit.pass()).isEqualTo("on by own-click, early");
  }

  @Test
  void aControlThatIsAwayForAMomentAfterTheClickCarriesItOn() {
    visit.click("input");
    page.fill(".content", "");
    assertThat(visit.pass(50)).doesNotContain("own-click");
    page.fill(".content", Markup.keyedAi(false));
    assertThat(visit.pass(50)).isEqualTo("off by own-click, early");
  }

  @Test
  void aClickWithoutEffectIsNotCalledPutBackBecauseThePageRenderedAnew() {
    visit.click("input");
    page.fill(".content", "");
    visit.pass(50);
    page.fill(".content", Markup.keyedAi(true));
    assertThat(visit.pass(50)).isEqualTo("on by keyed-control");
  }

  @Test
  void whatIsSatisfiedHasAControl() {
    visit.click("input");
    page.fill(".content", "");
    visit.pass(50);
    assertThat(visit.satisfied() && !visit.everySightHasAControl()).isFalse();
  }

  @Test
  void aControlThatIsUnreadableAfterAClickIsNotCalledTheUsersDoing() {
    visit.click("input");
    page.property("input", State.UNREADABLE);
    assertThat(visit.pass(50)).isEqualTo("unreadable by keyed-control");
  }
}
