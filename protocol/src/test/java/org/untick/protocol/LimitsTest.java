// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {
  @Test
  void a_sealed_slot_has_one_of_three_sizes() {
    assertThat(IntStream.rangeClosed(-1, 40_000).filter(Limits::isSlotSize))
        .containsExactly(4_096, 8_192, 16_384);
  }

  @Test
  void every_error_has_a_code_of_its_own() {
    assertThat(Stream.of(ErrorCode.values()).map(ErrorCode::code)).doesNotHaveDuplicates();
    assertThat(ErrorCode.values()).allMatch(c -> c.code().equals(asCode(c)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0123456789abcdef0123456789abcde",
        "0123456789abcdef0123456789abcdef0",
        "0123456789ABCDEF0123456789abcdef",
        "0123456789abcdef0123456789abcde/",
        "0123456789abcdef0123456789abcdeg"
      })
  void an_id_of_another_form_is_refused(String text) {
    assertThatThrownBy(() -> new SlotId(text)).isInstanceOf(IllegalArgumentException.class);
  }

  private static String asCode(ErrorCode code) {
    return code.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
