// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said where the control is not there, or the page is not to be believed. */
class ConditionsTest {

  private static final String TEXT = "<h4>Learn more</h4><p>How your data is used</p>";

  @Test
  void aPageThatHasFinishedWithoutTheControlDoesNotOfferIt() {
    HtmlPage page = HtmlPage.ai(TEXT);
    assertThat(Reader.ai(page)).isEqualTo("unknown by none");
    assertThat(Reader.ai(page.after(11_900))).isEqualTo("unknown by none");
    assertThat(Reader.ai(page.after(200))).isEqualTo("not-offered by none");
  }

  @Test
  void aPageThatNeverComesToRestHasFinishedAfterThirtyFiveSeconds() {
    HtmlPage page = HtmlPage.ai(TEXT);
    for (int second = 0; second < 34; second++) {
      page.after(1_000).fill("p", "tick");
      assertThat(Reader.ai(page)).isEqualTo("unknown by none");
    }
    assertThat(Reader.ai(page.after(1_000))).isEqualTo("not-offered by none");
  }

  @Test
  void aControlThatAppearsAfterAllTakesItBack() {
    HtmlPage page = HtmlPage.ai(TEXT).after(36_000);
    assertThat(Reader.ai(page)).isEqualTo("not-offered by none");
    assertThat(Reader.ai(page.fill(".content", Markup.keyedAi(true))))
        .isEqualTo("on by keyed-control");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div aria-busy=true></div>", "<div role=progressbar></div>"})
  void aPageThatIsStillBusyIsWaitedFor(String busy) {
    assertThat(Reader.ai(HtmlPage.ai(TEXT + busy).after(30_000))).isEqualTo("unknown by none");
  }

  @Test
  void soIsOneThatHasNotLoaded() {
    assertThat(Reader.ai(HtmlPage.ai(TEXT).loading().after(30_000))).isEqualTo("unknown by none");
  }

  @Test
  void aBlankPageIsNotOneThatDoesNotOfferIt() {
    HtmlPage page = HtmlPage.at(HtmlPage.AI, "<main></main>");
    assertThat(Reader.inTheEnd(page)).isEqualTo("unknown by none");
  }

  @Test
  void norIsOneThatReportsAnError() {
    HtmlPage page = HtmlPage.ai("<div role=alert>Something went wrong</div>");
    assertThat(Reader.inTheEnd(page)).isEqualTo("unknown by none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<form><input type=password></form>",
        "<form action='/uas/login-submit'></form>",
        "<form action='https://www.linkedin.com/checkpoint/lg/login'></form>",
      })
  void whereLinkedInAsksToSignInNothingIsTheMembers(String form) {
    HtmlPage page = HtmlPage.ai(form + Markup.keyedAi(false));
    assertThat(Reader.inTheEnd(page)).isEqualTo("unknown by none");
  }

  @Test
  void aSignedOutPageWithoutAFormIsNotOneThatDoesNotOfferIt() {
    String guest = "<h1>Join LinkedIn</h1><a href='/login?session_redirect=x'>Sign in</a>";
    HtmlPage page = HtmlPage.at(HtmlPage.AI, "<main>" + guest + "</main>");
    assertThat(Reader.inTheEnd(page)).isEqualTo("unknown by none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>x</p><div role=switch></div>",
        "<p>x</p><input role=switch>",
        "<fieldset><legend>x</legend><input type=radio name=a><input type=radio name=a></fieldset>",
        "<p>x</p><div role=switch aria-checked=mixed></div>",
      })
  void whatIsThereAndCannotBeReadIsUnreadable(String control) {
    assertThat(Reader.inTheEnd(HtmlPage.ai(control))).startsWith("unreadable by");
  }

  @Test
  void aSwitchInADialogMayBeTheSettings() {
    String dialog = "<div role=dialog>" + Markup.aria("div", "ใช้ข้อมูล", true) + "</div>";
    HtmlPage page = HtmlPage.at(HtmlPage.AI, Markup.main("t", TEXT) + dialog);
    assertThat(Reader.inTheEnd(page.in("th"))).isEqualTo("unreadable by none");
  }

  @Test
  void boxesOfAListAreLeftAlone() {
    String boxes =
        "<label>a<input type=checkbox></label><label>b<input type=checkbox checked></label>";
    HtmlPage page = HtmlPage.at("/mypreferences/d/settings/companies", Markup.main("t", boxes));
    assertThat(Reader.all(page.after(40_000))).isEmpty();
  }

  @Test
  void aPageOfNoSettingSaysNothing() {
    assertThat(Reader.all(HtmlPage.at("/feed/", Markup.main("t", Markup.keyedAi(true))))).isEmpty();
    HtmlPage closing = HtmlPage.at("/mypreferences/d/close-accounts", Markup.keyedAi(true));
    assertThat(Reader.all(closing)).isEmpty();
  }

  @Test
  void aKeyedControlIsReadOnAnySettingsPage() {
    String body = Markup.main("t", Markup.keyed("allowAdsByAge", "a", true));
    assertThat(Reader.all(HtmlPage.at("/mypreferences/d/settings/ads-new-page", body)))
        .isEqualTo("ads-age: on by keyed-control");
  }
}
