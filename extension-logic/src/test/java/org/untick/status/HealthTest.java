// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HealthTest {

  @Test
  void whatWentWrongIsCountedApart() {
    Health health = Health.GOOD.withDropped().withDropped().withAside().withStorageFailed(9);
    assertThat(health).isEqualTo(new Health(2, 1, 9));
    assertThat(Health.decode(health.encode())).isEqualTo(health);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "untick-health/2\n1\n2\n3", "untick-health/1\n1\n2"})
  void countsBeginAnewAfterAnythingElse(String text) {
    assertThat(Health.decode(text)).isEqualTo(Health.GOOD);
  }

  @Test
  void aNumberThatIsNoneIsZero() {
    assertThat(Health.decode("untick-health/1\nx\n\n7")).isEqualTo(new Health(0, 0, 7));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "007, 7",
    "1764000000000, 1764000000000",
    "9999999999999999, 9999999999999999",
    "10000000000000000, -1",
    "-1, -1",
    "+1, -1",
    "1.0, -1",
    "١, -1",
    "'', -1",
    "' 1', -1",
  })
  void onlyDecimalDigitsAreANumber(String text, long number) {
    assertThat(Numbers.parse(text)).isEqualTo(number);
  }
}
