// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.setting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldsTest {

  @Test
  void textIsCutAtEachSeparator() {
    assertThat(Fields.of("a|b|c", '|')).containsExactly("a", "b", "c");
  }

  @Test
  void emptyPiecesAreKept() {
    assertThat(Fields.of("|a||", '|')).containsExactly("", "a", "", "");
  }

  @Test
  void anEmptyTextHasNoPieces() {
    assertThat(Fields.of("", '|')).isEmpty();
  }

  @Test
  void textWithoutSeparatorIsOnePiece() {
    assertThat(Fields.of("abc", '|')).containsExactly("abc");
  }

  @Test
  void aListHasOnlyWholeItems() {
    Items<String> list = Fields.of("close-accounts,on", ',');
    assertThat(Fields.has(list, "on")).isTrue();
    assertThat(Fields.has(list, "close")).isFalse();
    assertThat(Fields.has(list, "")).isFalse();
  }

  @Test
  void aPieceIsFoundInAnyCaseOfLatinLetters() {
    assertThat(Fields.mentions("Share posts with MicroSoft's AI", "microsoft")).isTrue();
    assertThat(Fields.mentions("microsoft", "microsoft")).isTrue();
    assertThat(Fields.mentions("micro soft", "microsoft")).isFalse();
    assertThat(Fields.mentions("micros", "microsoft")).isFalse();
    assertThat(Fields.mentions("", "microsoft")).isFalse();
  }

  @Test
  void aPieceOfManyMegabytesIsSearchedToTheEnd() {
    assertThat(Fields.mentions("m".repeat(100_000) + "icrosoft", "microsoft")).isTrue();
  }
}
