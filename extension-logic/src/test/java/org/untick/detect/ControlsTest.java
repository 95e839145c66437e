// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.untick.setting.State;

class ControlsTest {

  @ParameterizedTest
  @CsvSource({
    "<input type=checkbox role=switch checked>, ON",
    "<input type=checkbox role=switch>, OFF",
    "<input type=checkbox role=switch aria-checked=true checked>, ON",
    "<input type=checkbox role=switch aria-checked=false>, OFF",
    "<input type=checkbox role=switch aria-checked=true>, CONFLICT",
    "<input type=checkbox role=switch aria-checked=false checked>, CONFLICT",
    "<input type=checkbox role=switch aria-checked=mixed>, CONFLICT",
    "<input type=checkbox aria-pressed=true>, CONFLICT",
    "<button role=switch aria-checked=true></button>, ON",
    "<button role=switch aria-checked=false></button>, OFF",
    "<button role=switch aria-checked=mixed></button>, UNREADABLE",
    "<button role=switch aria-checked=False></button>, UNREADABLE",
    "<button role=switch aria-checked></button>, UNREADABLE",
    "<button role=switch></button>, UNREADABLE",
    "<button aria-pressed=true></button>, ON",
    "<button role=switch checked></button>, UNREADABLE",
    "<input role=switch checked>, UNREADABLE",
    "<x-toggle role=switch value=on></x-toggle>, UNREADABLE",
  })
  void theStateIsReadFromPropertyAndAttribute(String html, State state) {
    assertThat(Controls.stateOf(only(html))).isEqualTo(state);
  }

  @Test
  void thePropertyCountsAndNotTheAttributeItBeganWith() {
    HtmlPage page = HtmlPage.ai("<input type=checkbox role=switch checked>");
    page.property("input", State.OFF);
    assertThat(Controls.stateOf(page.one("input"))).isEqualTo(State.OFF);
  }

  @Test
  void aBoxThatShowsNeitherIsNotRead() {
    HtmlPage page = HtmlPage.ai("<input type=checkbox role=switch>");
    page.property("input", State.UNREADABLE);
    assertThat(Controls.stateOf(page.one("input"))).isEqualTo(State.UNREADABLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<input type=checkbox role=switch>",
        "<button role=switch></button>",
        "<div role=switch></div>",
        "<input type=checkbox class='t-16 artdeco-toggle__button b'>",
      })
  void aSwitchIsKnownByRoleOrArtdeco(String html) {
    assertThat(Controls.isSwitch(only(html))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<input type=checkbox>",
        "<input type=radio>",
        "<button aria-pressed=true></button>",
        "<div role=checkbox></div>",
      })
  void aBoxOfAListIsNoSwitch(String html) {
    assertThat(Controls.isSwitch(only(html))).isFalse();
  }

  private static PageElement only(String html) {
    return HtmlPage.ai(html).all(Controls.ANY + ",[role]").get(0);
  }
}
