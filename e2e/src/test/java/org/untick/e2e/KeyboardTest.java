// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.untick.e2e.Member.AI;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.untick.e2e.standin.Scenario;
import org.untick.e2e.standin.SiteMap;

/** The popup in the hands of someone without a mouse. */
@InEachBrowser
class KeyboardTest {

  private static final String AI_ROW = Popup.row(AI);
  private static final String FOCUSED =
      """
      (e => e === document.body ? '' : [e.closest('[data-setting]')?.dataset.setting ?? e.id,
          e.localName, getComputedStyle(e).outlineStyle === 'none' ? 'unseen' : 'seen'].join(' ')
      )(document.activeElement)""";

  @Parameter Member member;

  private Popup popup;

  @BeforeEach
  void startAfresh() {
    member.startAfresh();
    popup = member.popup();
    popup.tab().bringToFront();
  }

  @Test
  void everythingIsReachedByTheTabKeyAloneAndSeenToBe() {
    List<String> expected =
        new ArrayList<>(List.of(" button seen", " button seen", " summary seen"));
    for (String setting : popup.inOrder()) {
      expected.add(setting + " a seen");
      expected.add(setting + " summary seen");
    }
    expected.add("quiet button seen");
    expected.add("sync-open button seen");
    assertThat(reachedByTab()).containsExactlyElementsOf(expected);
  }

  @Test
  void everythingWorksByKeyboardAlone() {
    member.site().play(Scenario.keyed());
    pressOn("#terms button", "Space");
    popup.waitForHidden("#terms");
    pressOn(AI_ROW + " summary", "Enter");
    popup.waitToRead(AI_ROW, "The way there, in a browser");
    pressOn("#quiet", "Space");
    popup.waitForSwitch("#quiet", true);
    pressOn("#quiet", "Enter");
    popup.waitForSwitch("#quiet", false);
    pressOn(AI_ROW + " a.button", "Enter");
    popup.waitForOpened(member.site(), SiteMap.path(AI));
  }

  @Test
  void theFocusStaysWhereItIsWhenThePopupHearsNews() {
    popup.tab().evaluate("document.querySelector('" + AI_ROW + " summary').focus()");
    member.visit(Scenario.keyed());
    popup.waitFor(AI, "on");
    assertThat(focused()).isEqualTo(AI + " summary seen");
  }

  private List<String> reachedByTab() {
    List<String> reached = new ArrayList<>();
    popup.tab().press("Tab");
    for (String at = focused(); !at.isEmpty() && reached.size() < 99; at = focused()) {
      reached.add(at);
      popup.tab().press("Tab");
    }
    return reached;
  }

  private String focused() {
    return popup.tab().evaluate(FOCUSED).asText();
  }

  private void pressOn(String css, String key) {
    popup.tab().evaluate("document.querySelector('" + css + "').focus()");
    popup.tab().press(key);
  }
}
