// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.untick.setting.Entry;
import org.untick.setting.KnownSettings;

class LabelsTest {

  private static final String SWITCH = "<button role=switch aria-checked=true></button>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<button role=switch aria-label='Age range'></button>",
        "<button role=switch aria-labelledby='a'></button><i id=a>Age range</i>",
        "<button role=switch aria-labelledby='a b'></button><i id=a>Age</i><i id=b>range</i>",
        "<button role=switch aria-describedby='a'></button><i id=a>Age range</i>",
        "<button role=switch>Age range</button>",
        "<label>Age range" + SWITCH + "</label>",
        "<div><p>Age range</p><div><div>" + SWITCH + "</div></div></div>",
        "<div><h4>Age range</h4><p>It is used for advertising.</p>" + SWITCH + "</div>",
        "<div><span>Age range</span><span>Off</span>" + SWITCH + "</div>",
        "<x-t><template shadowrootmode=open><div>" + SWITCH + "</div></template></x-t>Age range",
      })
  void aLabelIsFoundWhereverItStands(String html) {
    Entry found = labels("<section>" + html + "</section>").match();
    assertThat(found).isNotNull();
    assertThat(found.id()).hasToString("ads-age");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<button role=switch aria-label='Age ranges of others'></button>",
        "<div><p>Your Age range</p>" + SWITCH + "</div>",
        "<div><p>Age range, Gender</p>" + SWITCH + "</div>",
        "<p>Age range</p><div><p>Something else</p>" + SWITCH + "</div>",
        "<div><p>Age range</p>" + SWITCH + "<input type=checkbox></div>",
      })
  void aLabelThatOnlyContainsAnothersIsNotIt(String html) {
    assertThat(labels("<section>" + html + "</section>").match()).isNull();
  }

  @Test
  void theTitleOfThePageIsNoLabel() {
    HtmlPage page = HtmlPage.at(HtmlPage.AI, "<main><h1>Age range</h1>" + SWITCH + "</main>");
    assertThat(labels(page).match()).isNull();
  }

  @Test
  void theNearestKnownLabelCounts() {
    assertThat(
            labels("<div><p>Age range</p><button role=switch aria-label=Gender></button></div>")
                .match()
                .id())
        .hasToString("ads-gender");
  }

  @Test
  void aControlWithoutAnyTextHasNoLabel() {
    assertThat(labels("<div>" + SWITCH + "<span>On</span></div>").isEmpty()).isTrue();
    assertThat(labels("<div><p>x</p>" + SWITCH + "</div>").isEmpty()).isFalse();
  }

  @Test
  void aLabelIsSearchedForItsHint() {
    assertThat(labels("<div><p>Share with MICROSOFT</p>" + SWITCH + "</div>").hint()).isTrue();
    assertThat(labels("<div><p>Share</p>" + SWITCH + "</div>").hint()).isFalse();
  }

  @Test
  void aReferenceToNothingIsPassedOver() {
    assertThat(labels("<button role=switch aria-labelledby='  gone x '></button>").isEmpty())
        .isTrue();
  }

  private static Labels labels(String html) {
    return labels(HtmlPage.at(HtmlPage.AI, "<main>" + html + "</main>"));
  }

  private static Labels labels(HtmlPage page) {
    return new Labels(page.one("[role=switch]"), KnownSettings.CATALOGUE);
  }
}
