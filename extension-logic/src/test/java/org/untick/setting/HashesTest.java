// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashesTest {

  @ParameterizedTest
  @ValueSource(ints = {1, -1, 15, 16, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void everyHashIsFoundWhereItWasPut(int hash) {
    String set = Hashes.encode(7) + Hashes.encode(hash) + Hashes.encode(8);
    assertThat(Hashes.encode(hash)).matches("[a-p]{8}");
    assertThat(Hashes.has(set, hash)).isTrue();
    assertThat(Hashes.has(set, hash + 1)).isFalse();
  }

  @Test
  void theHashOfNoTextIsInNoSet() {
    assertThat(Hashes.has(Hashes.encode(0), 0)).isFalse();
    assertThat(Hashes.has("", 0)).isFalse();
    assertThat(Hashes.has("", 5)).isFalse();
  }

  @Test
  void aHashAcrossTwoOthersIsNotFound() {
    String set = Hashes.encode(0x11112222) + Hashes.encode(0x33334444);
    assertThat(Hashes.has(set, 0x44441111)).isFalse();
    assertThat(Hashes.has(set, 0x22223333)).isFalse();
  }

  @Test
  void aSetOfThousandsHoldsEachOfThem() {
    var random = new Random(7);
    int[] hashes = random.ints(5_000).toArray();
    var set = new StringBuilder();
    for (int hash : hashes) {
      set.append(Hashes.encode(hash));
    }
    assertThat(Arrays.stream(hashes)).allMatch(hash -> Hashes.has(set.toString(), hash));
  }
}
