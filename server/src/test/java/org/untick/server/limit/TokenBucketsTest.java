// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.untick.server.problem.ProblemException;

class TokenBucketsTest {
  private Instant now = Instant.parse("2026-11-22T12:00:00Z");

  @Test
  void a_bucket_empties_and_fills_evenly_and_each_asker_has_one() {
    TokenBuckets<String> buckets = new TokenBuckets<>(Rate.perMinute(3), () -> now);
    take(buckets, "a", 3);
    assertRefused(buckets, "a");
    take(buckets, "b", 3);
    now = now.plusSeconds(20);
    take(buckets, "a", 1);
    assertRefused(buckets, "a");
  }

  @Test
  void a_clock_that_goes_back_gives_nothing_and_takes_nothing() {
    TokenBuckets<String> buckets = new TokenBuckets<>(Rate.perMinute(2), () -> now);
    take(buckets, "a", 1);
    now = now.minusSeconds(3_600);
    take(buckets, "a", 1);
    assertRefused(buckets, "a");
  }

  @Test
  void zero_is_no_limit() {
    take(new TokenBuckets<>(Rate.perMinute(0), () -> now), "a", 10_000);
  }

  @Test
  void to_look_takes_nothing_and_what_is_owed_is_paid_back() {
    TokenBuckets<String> buckets = new TokenBuckets<>(Rate.perMinute(1), () -> now);
    assertThat(buckets.hasToken("a")).isTrue();
    assertThat(buckets.hasToken("a")).isTrue();
    buckets.charge("a");
    buckets.charge("a");
    now = now.plusSeconds(60);
    assertThat(buckets.hasToken("a")).isFalse();
    now = now.plusSeconds(60);
    take(buckets, "a", 1);
    assertRefused(buckets, "a");
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.7, c0000207",
    "2001:db8:1:2:3:4:5:6, 20010db800010002",
    "::ffff:192.0.2.7, c0000207"
  })
  void an_address_is_told_by_its_prefix(String address, String hex) {
    assertThat(NumericAddress.parse(address).map(AddressPrefix::of))
        .hasValue(new AddressPrefix(hex));
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.256",
    "1.2.3",
    "01.2.3.4",
    "1.2.3.4.",
    "dead.beef",
    "localhost",
    "::g",
    "[::1"
  })
  void what_is_not_an_address_has_none(String text) {
    assertThat(NumericAddress.parse(text)).isEmpty();
  }

  private static void take(TokenBuckets<String> buckets, String key, int count) {
    for (int i = 0; i < count; i++) {
      buckets.take(key);
    }
  }

  private static void assertRefused(TokenBuckets<String> buckets, String key) {
    assertThatThrownBy(() -> buckets.take(key))
        .isInstanceOf(ProblemException.class)
        .hasMessage("too-many-requests");
  }
}
