// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CategoryRowsTest {

  private static final String ADS = "/mypreferences/d/categories/ads";
  private static final String AGE = "/mypreferences/d/settings/ads-by-age";

  @ParameterizedTest
  @ValueSource(strings = {"On", " Ein ", "Sì", "Ativada", "<b>On</b>"})
  void aRowThatSaysOnIsWeakEvidenceForOn(String value) {
    assertThat(Reader.all(list(Markup.link(AGE, "Age range", value))))
        .isEqualTo("ads-age: on by category-row");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Off", "Aus", "No", "Desativada", "Uit", "Off "})
  void aRowThatSaysOffNeverSaysOff(String value) {
    HtmlPage page = list(Markup.link(AGE, "Age range", value));
    assertThat(Reader.all(page)).isEqualTo("ads-age: unknown by category-row");
    Reader.assertNeverOff(page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Off</span><span>On", "On</span><span>Off"})
  void aRowThatSaysBothSaysNeither(String values) {
    assertThat(Reader.all(list(Markup.link(AGE, "Age range", values))))
        .isEqualTo("ads-age: unknown by category-row");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12 & more", "ปิด", "Online"})
  void anotherValueSaysNothing(String value) {
    assertThat(Reader.all(list(Markup.link(AGE, "Age range", value))))
        .isEqualTo("ads-age: unknown by none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.linkedin.com/mypreferences/d/settings/ads-by-age",
        "/mypreferences/m/settings/ads-by-age/?x=y#z",
        "/psettings/ads-by-age",
      })
  void aRowIsKnownByWhereItLeads(String href) {
    assertThat(Reader.all(list(Markup.link(href, "?", "On")))).startsWith("ads-age: on");
  }

  @Test
  void rowsOfSettingsThatAreNobodysAreLeftAlone() {
    String rows = Markup.link("/mypreferences/d/settings/employer", "Employer", "2 & more");
    assertThat(Reader.all(list(rows))).isEmpty();
  }

  @Test
  void linksOfThePagesFrameAreNoRows() {
    HtmlPage page =
        HtmlPage.at(ADS, "<nav>" + Markup.link(AGE, "Age", "On") + "</nav>" + Markup.main("t", ""));
    assertThat(Reader.all(page)).isEmpty();
  }

  @Test
  void aSwitchOnACategoryPageIsNotRead() {
    Reader.assertNeverOff(list(Markup.keyed("allowAdsByAge", "Age range", false)));
  }

  @Test
  void aRowOfTheSharedPageStandsForBothOfItsSettings() {
    String href = "/mypreferences/d/settings/linkedin-promotions";
    assertThat(Reader.all(list(Markup.link(href, "Promotions", ""))))
        .isEqualTo("promotions-profile: unknown by none, promotions-email: unknown by none");
  }

  private static HtmlPage list(String rows) {
    return HtmlPage.at(ADS, Markup.main("Advertising data", "<ul>" + rows + "</ul>"));
  }
}
