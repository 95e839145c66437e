// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.untick.setting.KnownSettings;

class CandidateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<input type=checkbox aria-labelledby=allowAdsByAge>",
        "<input type=checkbox aria-labelledby='ember3 allowAdsByAge'>",
        "<input type=checkbox id=allowAdsByAge>",
        "<input type=checkbox name=allowAdsByAge>",
        "<input type=checkbox aria-labelledby='\n  allowAdsByAge\n'>",
      })
  void aKeyIsFoundInEveryAttributeThatCarriesOne(String html) {
    Candidate candidate = candidate(html);
    assertThat(candidate.keyed(false)).isNotNull();
    assertThat(candidate.keyed(false).id()).hasToString("ads-age");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<input type=checkbox aria-labelledby=allowAdsByAgeGroup>",
        "<input type=checkbox id=AllowAdsByAge>",
        "<input type=checkbox class=allowAdsByAge>",
        "<input type=checkbox value=allowAdsByAge>",
      })
  void onlyTheWholeKeyCounts(String html) {
    assertThat(candidate(html).keyed(false)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"allowProfileViews", "showLastName", "discoverByEmail"})
  void aKeyOfAnUnknownSettingIsRecognisedAsOne(String key) {
    assertThat(candidate("<input type=checkbox id=" + key + ">").hasForeignKey()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ember123", "toggle-7", "switch", "Title", "aB", "input_12ycew"})
  void aGeneratedNameIsNoKey(String name) {
    assertThat(candidate("<input type=checkbox id=" + name + ">").hasForeignKey()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"header", "nav", "aside", "footer"})
  void whatStandsInThePagesFrameIsToldApart(String tag) {
    String html = "<" + tag + "><div><input type=checkbox></div></" + tag + ">";
    assertThat(candidate(html).inFrame()).isTrue();
  }

  @Test
  void aShadowRootInThePagesFrameIsInTheFrame() {
    assertThat(
            candidate(
                    "<nav><x-a><template shadowrootmode=open><input type=checkbox></template>"
                        + "</x-a></nav>")
                .inFrame())
        .isTrue();
    assertThat(candidate("<main><input type=checkbox></main>").inFrame()).isFalse();
  }

  private static Candidate candidate(String html) {
    return new Candidate(HtmlPage.at(HtmlPage.AI, html).one("input"), KnownSettings.CATALOGUE);
  }
}
