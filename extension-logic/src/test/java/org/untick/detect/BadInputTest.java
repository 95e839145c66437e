// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Pages beyond reason end in a clear state, and reading them is bounded. */
class BadInputTest {

  private static final int MANY = 5_000;

  @Test
  void aLabelOfAHundredKilobytesIsNoOnesLabel() {
    String label = "x".repeat(100_000);
    HtmlPage page = HtmlPage.ai(Markup.aria("div", label, true)).in("th").after(3_000);
    assertThat(Reader.ai(page.after(3_000))).isEqualTo("on by sole-switch");
    HtmlPage named = HtmlPage.ai("<div role=switch aria-checked=true aria-label=" + label + ">");
    assertThat(Reader.ai(named.in("th").after(3_000))).isEqualTo("on by sole-switch");
  }

  @Test
  void attributesOfAHundredKilobytesAreNoKeys() {
    String keys = "k ".repeat(50_000);
    String control =
        "<input type=checkbox role=switch checked aria-labelledby='" + keys + "' id=a>";
    assertThat(Reader.ai(HtmlPage.ai(control).in("th").after(3_000))).startsWith("on by");
  }

  @Test
  void aLabelOfAThousandPiecesIsRead() {
    String ids = "a ".repeat(1_000);
    String control = "<div role=switch aria-checked=true aria-labelledby='" + ids + "'></div>";
    HtmlPage page =
        HtmlPage.ai(
            "<i id=a>Use my data for training content creation AI models</i><div>"
                + control
                + "</div>");
    assertThat(Reader.of(page, "generative-ai-training")).isEqualTo("on by labelled-switch");
  }

  @Test
  void aControlUnderTenThousandElementsIsRead() {
    HtmlPage page = HtmlPage.ai("");
    Element at = page.one(".content").element();
    for (int depth = 0; depth < 10_000; depth++) {
      at = at.appendElement("div");
    }
    at.html(Markup.keyedAi(true));
    assertThat(Reader.ai(page)).isEqualTo("on by keyed-control");
  }

  @Test
  void aLabelTenThousandElementsAwayIsNotLookedFor() {
    HtmlPage page = HtmlPage.ai("<p>" + Markup.AI_LABEL + "</p>");
    Element at = page.one(".content").element();
    for (int depth = 0; depth < 10_000; depth++) {
      at = at.appendElement("div");
    }
    at.html("<button role=switch aria-checked=true></button>");
    assertThat(Reader.ai(page.after(3_000))).isEqualTo("on by sole-switch");
  }

  @Test
  void fiveThousandUnknownSwitchesAreUnreadable() {
    HtmlPage page = HtmlPage.ai(Markup.aria("button", "x", false).repeat(MANY));
    assertThat(Reader.inTheEnd(page)).isEqualTo("unreadable by none");
  }

  @Test
  void theOwnSwitchIsFoundAmongFiveThousandOthers() {
    String others = Markup.aria("button", "x", false).repeat(MANY / 2);
    HtmlPage page = HtmlPage.ai(others + Markup.keyedAi(true) + others);
    assertThat(Reader.ai(page)).isEqualTo("on by keyed-control");
  }

  @Test
  void fiveThousandCopiesOfTheOwnSwitchAreOnIfOneIs() {
    String copies = Markup.keyedAi(false).repeat(MANY);
    assertThat(Reader.ai(HtmlPage.ai(copies + Markup.keyedAi(true)))).startsWith("on by");
  }

  @Test
  void readingManySwitchesSideBySideCostsAboutAsMuchAsTheyAre() {
    int count = 1_000;
    HtmlPage page = HtmlPage.ai("<button role=switch aria-checked=false></button>".repeat(count));
    long before = page.handedOut();
    Reader.inTheEnd(page);
    assertThat(page.handedOut() - before).isLessThan(100L * count);
  }

  @Test
  void readingManySwitchesInRowsCostsAboutAsMuchAsTheyAre() {
    int count = 1_000;
    HtmlPage page = HtmlPage.ai(Markup.aria("button", "x", false).repeat(count));
    long before = page.handedOut();
    Reader.inTheEnd(page);
    assertThat(page.handedOut() - before).isLessThan(100L * count);
  }

  @Test
  void aListOfFiveThousandRowsIsRead() {
    String rows =
        Markup.link("/mypreferences/d/settings/ads-by-age", "Age range", "Off").repeat(MANY);
    HtmlPage page = HtmlPage.at("/mypreferences/d/categories/ads", Markup.main("t", rows));
    assertThat(Reader.of(page, "ads-age")).isEqualTo("unknown by category-row");
  }
}
