// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.setting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTextTest {

  private static final String LABEL = "Données pour l'amélioration de l'IA";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "  Données pour l'amélioration de l'IA ",
        "Données\n\t  pour l'amélioration\r\nde l'IA",
        "Données\u00a0pour l'amélioration\u202fde l'IA",
        "Données\u2003pour\u3000l'amélioration de l'IA",
        "Donnéespour l'amélioration de l'IA",
        "Données pour l\u2019amélioration de l\u02bcIA",
        "\u200fDonnées pour\u200b l'amé\u00adlioration de\ufeff l'IA\u2069",
        "Données pour l'amélioration de l'IA.",
        "Données pour l'amélioration de l'IA :",
        "Données pour l'amélioration de l'IA\u3002",
        "Données pour l'amélioration de l'IA\uff1a ",
      })
  void oneWordingWrittenInAnotherWayIsTheSame(String text) {
    assertThat(LabelText.hash(text)).isEqualTo(LabelText.hash(LABEL));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "données pour l'amélioration de l'IA",
        "Données pour l'amélioration",
        "Données pour l'amélioration de l'IA générative",
        "Données.pour l'amélioration de l'IA",
        "Données pour l'amélioration de l'IA (2)",
      })
  void anotherWordingIsNot(String text) {
    assertThat(LabelText.hash(text)).isNotEqualTo(LabelText.hash(LABEL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t\u00a0", "\u200e\u200f", "..", " : ."})
  void nothingVisibleIsNoText(String text) {
    assertThat(LabelText.hash(text)).isZero();
  }

  @Test
  void punctuationInsideIsKept() {
    assertThat(LabelText.hash("A: b.")).isEqualTo(LabelText.hash("A: b"));
    assertThat(LabelText.hash("A: b")).isNotEqualTo(LabelText.hash("A b"));
  }

  @Test
  void whatFollowsTheLimitIsDropped() {
    String long1 = "a".repeat(LabelText.LIMIT);
    assertThat(LabelText.hash(long1 + "b".repeat(100_000))).isEqualTo(LabelText.hash(long1));
  }

  @Test
  void rightToLeftTextIsComparedWithoutItsMarks() {
    assertThat(LabelText.hash("\u202bبيانات لتحسين\u202c"))
        .isEqualTo(LabelText.hash("بيانات لتحسين"));
  }
}
