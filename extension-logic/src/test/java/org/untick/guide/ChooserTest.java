// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.untick.status.FakeSurroundings;
import org.untick.status.Health;
import org.untick.status.MemoryStore;
import org.untick.status.Mishaps;

class ChooserTest {

  private final MemoryStore store = new MemoryStore();
  private final FakeSurroundings around = new FakeSurroundings();
  private final Chooser chooser = new Chooser(store, new Mishaps(store, around));

  @Test
  void quietModeIsStoredAndTheTermsCountAsTold() {
    chooser.quiet(true);
    assertThat(stored().quiet()).isTrue();
    assertThat(stored().termsSeen()).isTrue();
  }

  @Test
  void aHiddenPageIsAddedToThoseBefore() {
    chooser.hide("/a");
    chooser.hide("/b");
    assertThat(stored().marks("/a")).isFalse();
    assertThat(stored().marks("/b")).isFalse();
    assertThat(stored().countHidden()).isEqualTo(2);
  }

  @Test
  void whereStorageFailsNothingChangesAndThatIsNoted() {
    chooser.hide("/a");
    store.unwritable.add(Preferences.KEY);
    chooser.quiet(true);
    assertThat(stored().quiet()).isFalse();
    assertThat(health().storageFailedAt()).isPositive();
  }

  @Test
  void preferencesThatAreNewerAreNotLost() {
    String newer = "untick-preferences/9\nfrom the future\n";
    store.texts.put(Preferences.KEY, newer);
    chooser.hide("/a");
    assertThat(store.texts).containsValue(newer);
  }

  @Test
  void everyTextSetAsideIsCountedAndNoneIsWrittenOver() {
    store.texts.put(Preferences.KEY, "untick-preferences/9\nfirst\n");
    chooser.termsSeen();
    around.now++;
    store.texts.put(Preferences.KEY, "untick-preferences/9\nsecond\n");
    chooser.showAll();
    assertThat(store.texts).containsValue("untick-preferences/9\nfirst\n");
    assertThat(store.texts).containsValue("untick-preferences/9\nsecond\n");
    assertThat(health().aside()).isEqualTo(2);
  }

  private Health health() {
    return Health.decode(store.texts.getOrDefault(Health.KEY, ""));
  }

  private Preferences stored() {
    return Preferences.decode(store.texts.get(Preferences.KEY));
  }
}
