// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.untick.server.problem.ProblemException;

class SlotPropertiesTest {
  private static final long MOST = 999_999_999_999_999_999L;

  @Property
  void a_tag_is_read_as_it_was_written(
      @ForAll("epochs") String epoch, @ForAll @LongRange(max = MOST) long revision) {
    ETag tag = new ETag(epoch, revision);

    assertThat(ETag.of(tag.toString())).isEqualTo(tag);
  }

  @Provide
  Arbitrary<String> epochs() {
    return Arbitraries.strings().withChars("0123456789abcdef").ofLength(8);
  }

  @Property
  void any_text_is_the_one_way_to_write_its_tag_or_refused(@ForAll("tagLike") String text) {
    try {
      assertThat(ETag.of(text)).hasToString(text);
    } catch (IllegalArgumentException e) {
      assertThat(text).doesNotMatch("\"[0-9a-f]{8}-(0|[1-9][0-9]{0,17})\"");
    }
  }

  @Provide
  Arbitrary<String> tagLike() {
    Arbitrary<String> near =
        Arbitraries.of("\"", "W/", "0a1b2c3d", "-", "0", "7", "*", ",", " ", "\u0661")
            .list()
            .ofMaxSize(8)
            .map(parts -> String.join("", parts));
    return Arbitraries.oneOf(near, Arbitraries.strings());
  }

  @Property
  void since_is_read_as_it_was_written(@ForAll @LongRange(max = MOST) long revision) {
    assertThat(Since.parse(List.of(Long.toString(revision)))).isEqualTo(revision);
  }

  @Property
  void any_since_is_an_integer_from_0_or_an_invalid_field(@ForAll String text) {
    try {
      assertThat(Since.parse(List.of(text))).isNotNegative();
    } catch (ProblemException e) {
      assertThat(e).hasMessage("invalid-field");
    }
  }

  @Property
  void several_sinces_are_an_invalid_field(@ForAll @Size(min = 2, max = 5) List<String> texts) {
    assertThatThrownBy(() -> Since.parse(texts)).hasMessage("invalid-field");
  }
}
