// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ItemsTest {

  private final Items<String> items = new Items<>();

  @Test
  void itBeginsEmpty() {
    assertThat(items.isEmpty()).isTrue();
    assertThat(items.size()).isZero();
    assertThat(items).isEmpty();
  }

  @Test
  void whatIsAddedComesOutInOrder() {
    items.add("a");
    items.add(null);
    items.add("c");
    assertThat(items).containsExactly("a", null, "c");
    assertThat(items.get(2)).isEqualTo("c");
    assertThat(items.size()).isEqualTo(3);
  }

  @Test
  void itCanBeWalkedTwiceAndAtOnce() {
    items.add("a");
    items.add("b");
    var pairs = new StringBuilder();
    for (String one : items) {
      for (String two : items) {
        pairs.append(one).append(two).append(' ');
      }
    }
    assertThat(pairs).hasToString("aa ab ba bb ");
  }

  @Test
  void aPlaceBeyondTheEndIsRefused() {
    items.add("a");
    assertThatThrownBy(() -> items.get(1)).isInstanceOf(NullPointerException.class);
  }
}
