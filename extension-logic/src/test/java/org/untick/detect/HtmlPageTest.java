// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.untick.setting.State;

/** The page in memory has to be a page as a browser has it. */
class HtmlPageTest {

  private final HtmlPage page =
      HtmlPage.at(
          HtmlPage.AI,
          "<main><x-card><template shadowrootmode=open><p id=in>in<i-two><template"
              + " shadowrootmode=open><b>deep</b></template></i-two></p></template>"
              + "<p id=out>out</p></x-card><template shadowrootmode=closed><p>closed</p></template>"
              + "<iframe srcdoc='<p>frame</p>'></iframe><div style='display: none'><u>u</u></div>"
              + "</main>");

  @Test
  void openShadowRootsAndFramesAreTreesOfTheirOwn() {
    assertThat(page.all("p")).extracting(PageElement::text).containsExactly("out", "in", "frame");
    assertThat(page.one("x-card").all("p")).hasSize(1);
    assertThat(page.one("x-card").text()).isEqualTo("out");
  }

  @Test
  void parentsLeadOutOfShadowRootsButNotOutOfFrames() {
    PageElement deep = page.one("b");
    assertThat(deep.parent().is("i-two")).isTrue();
    assertThat(deep.within("main")).isTrue();
    assertThat(deep.within("nav")).isFalse();
    assertThat(page.all("p").get(2).within("main")).isFalse();
    assertThat(page.one("html").parent()).isNull();
  }

  @Test
  void idsAreFoundInTheirOwnTreeOnly() {
    assertThat(page.one("b").byId("in")).isNull();
    assertThat(page.one("i-two").byId("in").text()).isEqualTo("in");
    assertThat(page.one("main").byId("out")).isNotNull();
  }

  @Test
  void whatIsHiddenIsNotShown() {
    assertThat(page.one("u").shown()).isFalse();
    assertThat(page.one("b").shown()).isTrue();
  }

  @Test
  void aPropertyChangesWithoutAChangeOfThePage() {
    HtmlPage ai = HtmlPage.ai(Markup.keyedAi(false)).after(5_000);
    ai.property("input", State.ON);
    assertThat(ai.one("input").checked()).isEqualTo(State.ON);
    assertThat(ai.one("input").attribute("checked")).isEmpty();
    assertThat(ai.quiet()).isEqualTo(5_000);
  }

  @Test
  void aChangeOfThePageEndsItsQuiet() {
    HtmlPage ai = HtmlPage.ai("").after(5_000);
    ai.fill(".content", Markup.keyedAi(true)).after(10);
    assertThat(ai.quiet()).isEqualTo(10);
    assertThat(ai.age()).isEqualTo(5_010);
    assertThat(ai.all("input")).hasSize(1);
  }
}
