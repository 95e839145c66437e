// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.untick.status.StatusStore;

class ChooserTest {

  private static final class Texts implements StatusStore {
    final Map<String, String> kept = new LinkedHashMap<>();
    boolean fails;

    @Override
    public void read(String key, Consumer<String> then, Consumer<String> failed) {
      (fails ? failed : then).accept(kept.getOrDefault(key, ""));
    }

    @Override
    public void write(String key, String text, Runnable then, Consumer<String> failed) {
      kept.put(key, text);
      then.run();
    }
  }

  private final Texts texts = new Texts();
  private final Chooser chooser = new Chooser(texts);

  @Test
  void quietModeIsStoredAndTheTermsCountAsTold() {
    chooser.quiet();
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
  void whereStorageFailsNothingChanges() {
    chooser.hide("/a");
    texts.fails = true;
    chooser.quiet();
    assertThat(stored().quiet()).isFalse();
  }

  @Test
  void preferencesThatAreNewerAreNotLost() {
    String newer = "untick-preferences/9\nfrom the future\n";
    texts.kept.put(Preferences.KEY, newer);
    chooser.hide("/a");
    assertThat(texts.kept).containsValue(newer);
  }

  private Preferences stored() {
    return Preferences.decode(texts.kept.get(Preferences.KEY));
  }
}
