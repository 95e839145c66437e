// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages whose own control is late or missing, with a control of something else that is off. */
class ForeignSwitchTrapsTest {

  private static final String TITLE = "<h2>Data for Generative AI Improvement</h2>";
  private static final String OFF = "<button role=switch aria-checked=false></button>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<section><div><p>Show profile photos</p></div>" + OFF + "</section>",
        "<section><p>Keep my data out of AI training</p>" + OFF + "</section>",
        "<div class=artdeco-toggle><label for=a>Autoplay videos</label>"
            + "<input id=a type=checkbox role=switch class=artdeco-toggle__button></div>",
      })
  void aSwitchWithAnotherLabelInALanguageWhoseLabelIsKnown(String html) {
    Reader.assertNeverOff(HtmlPage.ai(html).in("en"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<button role=switch aria-checked=false aria-label='Dark mode'></button>",
        "<button role=switch aria-checked=false aria-labelledby=dark></button>",
        "<div><button role=switch aria-checked=false title='Dark mode'></button></div>",
        "<button role=switch aria-checked=false>Dark mode</button>",
        "<input type=checkbox role=switch id=dark-7><label for=dark-7>Dark mode</label>",
        "<p>Dark mode</p><input type=checkbox role=switch>",
      })
  void aSwitchWithANameOfItsOwnUnderTheSettingsTitle(String html) {
    String page = "<section>" + TITLE + html + "</section><i id=dark>Dark mode</i>";
    Reader.assertNeverOff(HtmlPage.ai(page).in("en"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<button aria-pressed=false aria-label='Pin'></button>",
        "<button aria-pressed=false>Learn more</button>",
        "<input type=checkbox aria-label='Do not show this again'>",
        "<input type=checkbox id=again><label for=again>Do not show this again</label>",
        "<span role=checkbox aria-checked=false aria-label='Remember'></span>",
        "<input type=radio name=helpful aria-label='This was helpful'>",
      })
  void aButtonOrABoxUnderTheSettingsTitle(String html) {
    Reader.assertNeverOff(HtmlPage.ai("<section>" + TITLE + html + "</section>").in("en"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=msg-overlay><button role=switch aria-checked=false aria-label='Inbox'></button>",
        "<div role=dialog><p>Kekse</p><button role=switch aria-checked=false></button></div>",
        "<div id=interop-outlet><template shadowrootmode=open><dialog open><p>Focused</p>"
            + OFF
            + "</dialog></template></div>",
        "<iframe srcdoc='<body><p>Ad choices</p><div role=switch aria-checked=false></div>'>",
      })
  void aSwitchOutsideTheMainPartOfThePage(String html) {
    String body = Markup.main("ข้อมูล", "<p>กำลังโหลด</p>") + html;
    Reader.assertNeverOff(HtmlPage.at(HtmlPage.AI, body).in("th"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div role=dialog>%s</div>", "<iframe srcdoc=\"%s\"></iframe>"})
  void aForeignSwitchWhileTheOwnOneIsInADialogOrAFrame(String around) {
    String own = String.format(around, Markup.aria("div", "ใช้ข้อมูล", true));
    String body = Markup.main("ข้อมูล", Markup.aria("div", "อื่น", false)) + own;
    Reader.assertNeverOff(HtmlPage.at(HtmlPage.AI, body).in("th"));
  }

  @Test
  void aForeignSwitchWhileTheOwnOneIsStillToCome() {
    HtmlPage page = HtmlPage.ai(Markup.aria("div", "อื่น", false)).in("th").after(10_000);
    assertThat(Reader.ai(page)).isEqualTo("unknown by none");
  }

  @Test
  void aForeignSwitchWhileTheOwnOneIsHidden() {
    String own = "<div style='display:none'>" + Markup.aria("div", "ใช้ข้อมูล", true) + "</div>";
    Reader.assertNeverOff(HtmlPage.ai(own + Markup.aria("div", "อื่น", false)).in("th"));
  }

  @Test
  void aForeignSwitchWhileTheOwnControlHasLostItsRole() {
    String own = Markup.row("ใช้ข้อมูล", "<input type=checkbox checked>");
    Reader.assertNeverOff(HtmlPage.ai(own + Markup.aria("div", "อื่น", false)).in("th"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div role=progressbar></div>", "<div aria-busy=true></div>"})
  void aForeignSwitchWhileThePageIsBusy(String busy) {
    HtmlPage page = HtmlPage.ai(Markup.aria("div", "อื่น", false) + busy).in("th").after(5_000);
    assertThat(Reader.ai(page)).doesNotStartWith("off");
    assertThat(Reader.ai(page.after(20_000))).doesNotStartWith("off");
  }

  @Test
  void aForeignSwitchWhileThePageHasNotLoaded() {
    HtmlPage page = HtmlPage.ai(Markup.aria("div", "อื่น", false)).in("th").loading().after(9_000);
    assertThat(Reader.ai(page)).doesNotStartWith("off");
  }

  @Test
  void theSwitchOfThePageBeforeThatIsStillShownAfterNavigation() {
    HtmlPage page = HtmlPage.ai(Markup.aria("div", "อื่น", false)).in("th");
    assertThat(Reader.ai(page.after(6_000)))
        .as("LinkedIn takes six to ten seconds to render")
        .doesNotStartWith("off");
  }

  @Test
  void aGuestPageWithABannerThatHasASwitch() {
    String body =
        "<main><h1>Join LinkedIn</h1><a href='/login'>Sign in</a></main><div class=banner>"
            + Markup.aria("div", "Cookies we need", false)
            + "</div>";
    Reader.assertNeverOff(HtmlPage.at(HtmlPage.AI, body).in("en"));
  }

  @Test
  void theOwnControlInAClosedRootBesideAForeignSwitch() {
    String own =
        "<x-a><template shadowrootmode=closed>" + Markup.keyedAi(true) + "</template></x-a>";
    Reader.assertNeverOff(HtmlPage.ai(own + Markup.aria("div", "Dark mode", false)).in("en"));
  }
}
