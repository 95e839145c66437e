// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.untick.setting.State;

class VisitTest {

  private final HtmlPage page = HtmlPage.ai("").in("en");
  private final Visiting visit = new Visiting(page);

  @Test
  void onIsToldAtFirstSight() {
    page.fill(".content", Markup.keyedAi(true));
    assertThat(visit.pass()).isEqualTo("on by keyed-control");
    assertThat(visit.told()).isEqualTo("on by keyed-control");
    assertThat(visit.told()).isEmpty();
  }

  @Test
  void offAtFirstSightIsNotToldBeforeItWasReadAgain() {
    page.fill(".content", Markup.keyedAi(false));
    assertThat(visit.pass()).isEqualTo("off by keyed-control, early");
    assertThat(visit.pass(999)).isEqualTo("off by keyed-control, early");
    assertThat(visit.told()).isEmpty();
    assertThat(visit.pass(1)).isEqualTo("off by keyed-control");
    assertThat(visit.told()).isEqualTo("off by keyed-control");
  }

  @Test
  void aPlaceholderThatTurnsOnIsNeverToldAsOff() {
    page.fill(".content", Markup.keyedAi(false));
    visit.pass();
    page.after(700).property("input", State.ON);
    assertThat(visit.pass()).isEqualTo("on by keyed-control");
    assertThat(visit.told()).isEqualTo("on by keyed-control");
  }

  @Test
  void anotherControlThatIsOffHasToBeReadAgainItself() {
    page.fill(".content", Markup.aria("div", Markup.AI_LABEL, false));
    visit.pass();
    visit.pass(900);
    page.fill(".content", Markup.keyedAi(false));
    assertThat(visit.pass(200)).isEqualTo("off by keyed-control, early");
  }

  @Test
  void theSameIsNotToldTwice() {
    page.fill(".content", Markup.keyedAi(true));
    visit.pass();
    visit.told();
    page.fill(".content", Markup.keyedAi(true));
    visit.pass(5_000);
    assertThat(visit.told()).isEmpty();
  }

  @Test
  void whatNothingRestsOnIsNotTold() {
    assertThat(visit.pass()).isEqualTo("unknown by none");
    assertThat(visit.told()).isEmpty();
  }

  @Test
  void notOfferedIsToldAndTakenBack() {
    assertThat(visit.pass(12_000)).isEqualTo("not-offered by none");
    assertThat(visit.told()).isEqualTo("not-offered by none");
    page.fill(".content", Markup.keyedAi(true));
    assertThat(visit.pass(20_000)).isEqualTo("on by keyed-control");
    assertThat(visit.told()).isEqualTo("on by keyed-control");
  }

  @Test
  void aControlThatVanishesIsNotCalledNotOffered() {
    page.fill(".content", Markup.keyedAi(true));
    visit.pass();
    page.fill(".content", "");
    assertThat(visit.pass(100)).isEqualTo("unknown by none");
    assertThat(visit.pass(60_000)).isEqualTo("unknown by none");
    assertThat(visit.told()).isEqualTo("on by keyed-control");
  }

  @Test
  void aControlThatComesBackIsReadAnew() {
    page.fill(".content", Markup.keyedAi(true));
    visit.pass();
    page.fill(".content", "");
    visit.pass(100);
    page.fill(".content", Markup.keyedAi(false));
    assertThat(visit.pass(100)).isEqualTo("off by keyed-control, early");
    assertThat(visit.pass(1_000)).isEqualTo("off by keyed-control");
  }

  @Test
  void aPageThatKeepsRenderingAnewStillSettles() {
    page.fill(".content", Markup.keyedAi(false));
    visit.pass();
    for (int i = 0; i < 11; i++) {
      page.after(100).fill(".content", Markup.keyedAi(false));
      visit.pass();
    }
    assertThat(visit.told()).isEqualTo("off by keyed-control");
  }

  @Test
  void aDependentSettingThatChangesWithoutAClickIsRead() {
    page.fill(".content", Markup.keyedAi(true));
    visit.pass();
    page.property("input", State.OFF);
    assertThat(visit.pass(20_000)).isEqualTo("off by keyed-control, early");
    visit.pass(1_000);
    assertThat(visit.told()).isEqualTo("on by keyed-control; off by keyed-control");
  }

  @Test
  void theEmptyPageIsReadAgainWhenItMayHaveFinished() {
    visit.pass();
    assertThat(visit.wake()).isEqualTo(1_000);
    visit.pass(11_000);
    assertThat(visit.wake()).isEqualTo(1_000);
    visit.pass(1_000);
    assertThat(visit.wake()).isBetween(1, 23_000);
    visit.pass(40_000);
    assertThat(visit.wake()).isEqualTo(Visit.NOTHING_DUE);
  }

  @Test
  void aReadingIsCheckedAfterOneThreeAndTenSecondsAndThenEveryTen() {
    page.fill(".content", Markup.keyedAi(false));
    visit.pass();
    assertThat(visit.wake()).isEqualTo(1_000);
    visit.pass(1_000);
    assertThat(visit.wake()).isEqualTo(2_000);
    visit.pass(2_000);
    assertThat(visit.wake()).isEqualTo(7_000);
    visit.pass(7_000);
    assertThat(visit.wake()).isEqualTo(10_000);
    visit.pass(95_000);
    assertThat(visit.wake()).isEqualTo(5_000);
  }

  @Test
  void aFormToSignInWhereASettingShouldBeIsToldOnce() {
    page.fill(".content", Markup.keyedAi(true));
    visit.pass();
    assertThat(visit.signsOut()).isFalse();
    page.fill(".content", "<form action=/login><input type=password></form>");
    visit.pass();
    assertThat(visit.signsOut()).isTrue();
    visit.pass();
    assertThat(visit.signsOut()).isFalse();
  }

  @Test
  void onlyKeyedControlsSatisfy() {
    visit.pass();
    assertThat(visit.satisfied()).isFalse();
    page.fill(".content", Markup.aria("div", Markup.AI_LABEL, true));
    visit.pass();
    assertThat(visit.satisfied()).isFalse();
    page.fill(".content", Markup.keyedAi(true));
    visit.pass();
    assertThat(visit.satisfied()).isTrue();
  }

  @Test
  void onlyAKeyedControlThatIsOnIsSure() {
    page.fill(".content", Markup.keyedAi(false));
    visit.pass();
    assertThat(visit.sure()).isFalse();
    page.fill(".content", Markup.aria("div", Markup.AI_LABEL, true));
    visit.pass();
    assertThat(visit.sure()).isFalse();
    page.fill(".content", Markup.keyedAi(true));
    visit.pass();
    assertThat(visit.sure()).isTrue();
  }
}
