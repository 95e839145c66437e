// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.untick.setting.State;

/** Storage that fails, and stored texts that cannot be read. */
class KeeperTroubleTest {

  private static final String UNNAMED = "status:unnamed";
  private static final String NEWER = "untick-status/9\nfrom the future";

  private final MemoryStore store = new MemoryStore();
  private final FakeSurroundings around = new FakeSurroundings();
  private final Keeper keeper = new Keeper(store, around);

  @ParameterizedTest
  @ValueSource(strings = {"account", "status:*"})
  void aReadThatFailsIsToldAndTheNextMessageIsWorkedOff(String key) {
    store.unreadable.add(key);
    keeper.seen(unnamed(State.ON));
    assertThat(health().storageFailedAt()).isEqualTo(around.now);
    assertThat(around.badges).isEmpty();
    store.unreadable.clear();
    keeper.seen(unnamed(State.ON));
    assertThat(around.badges).containsExactly(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"account", "status:*"})
  void aWriteThatFailsIsToldAndTheNextMessageIsWorkedOff(String key) {
    store.unwritable.add(key);
    keeper.seen(unnamed(State.ON));
    assertThat(health().storageFailedAt()).isEqualTo(around.now);
    store.unwritable.clear();
    keeper.seen(unnamed(State.ON));
    assertThat(around.badges).containsExactly(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"account", "status:*", "health", "*"})
  void noFailureStopsTheWork(String key) {
    store.slow();
    store.unreadable.add(key);
    store.unwritable.add(key);
    keeper.seen(unnamed(State.ON));
    keeper.signedOut();
    keeper.dropped();
    keeper.refresh();
    store.answer();
    store.unreadable.clear();
    store.unwritable.clear();
    keeper.seen(unnamed(State.ON));
    store.answer();
    assertThat(StatusText.decode(store.texts.get(UNNAMED)).countOn()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {NEWER, "rubbish", "untick-status/1\na b c"})
  void aStatusThatCannotBeReadIsSetAsideAndToldOf(String text) {
    store.texts.put(UNNAMED, text);
    keeper.seen(unnamed(State.ON));
    assertThat(store.texts).containsEntry("aside:" + UNNAMED + ":1000000", text);
    assertThat(health().aside()).isEqualTo(1);
    assertThat(StatusText.decode(store.texts.get(UNNAMED)).countOn()).isEqualTo(1);
  }

  @Test
  void aStatusThatCannotBeSetAsideIsNotOverwritten() {
    store.texts.put(UNNAMED, NEWER);
    store.unwritable.add("aside:*");
    keeper.seen(unnamed(State.ON));
    assertThat(store.texts).containsEntry(UNNAMED, NEWER);
    assertThat(health().storageFailedAt()).isEqualTo(around.now);
  }

  @Test
  void lookingAtItAgainAndAgainSetsItAsideOnce() {
    store.texts.put(UNNAMED, NEWER);
    for (int i = 0; i < 5; i++) {
      around.now += 1_000;
      keeper.refresh();
    }
    assertThat(store.texts.keySet().stream().filter(key -> key.startsWith("aside:")).count())
        .isLessThanOrEqualTo(1);
    assertThat(health().aside()).isLessThanOrEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"untick-account/9\nfrom the future", "rubbish"})
  void anAccountThatCannotBeReadIsNotLost(String text) {
    store.texts.put(Account.KEY, text);
    keeper.seen(unnamed(State.ON));
    assertThat(store.texts).containsValue(text);
  }

  @Test
  void healthThatIsNewerIsNotLost() {
    String newer = "untick-health/9\nfrom the future";
    store.texts.put(Health.KEY, newer);
    keeper.dropped();
    assertThat(store.texts).containsValue(newer);
  }

  @Test
  void anAccountThatCouldNotBeNotedDoesNotShowTheStatesOfTheLast() {
    keeper.seen(Sightings.seen("one", Sightings.keyed(State.OFF)));
    Account one = Account.decode(store.texts.get(Account.KEY));
    store.unwritable.add(Account.KEY);
    keeper.seen(Sightings.seen("two", Sightings.of("ads-age", State.ON)));
    assertThat(store.texts.keySet().stream().filter(key -> key.startsWith("status:")))
        .as("nothing is filed under an account that is not noted")
        .containsExactly(one.statusKey());
  }

  @Test
  void statesOfAnAccountWhoseSaltCouldNotBeStoredAreNotOrphaned() {
    store.unwritable.add(Account.KEY);
    keeper.seen(Sightings.seen("one", Sightings.keyed(State.OFF)));
    keeper.seen(Sightings.seen("one", Sightings.keyed(State.OFF)));
    assertThat(store.texts.keySet().stream().filter(key -> key.startsWith("status:")).count())
        .isLessThanOrEqualTo(1);
  }

  private Health health() {
    return Health.decode(store.texts.getOrDefault(Health.KEY, ""));
  }

  private static Sighting unnamed(State state) {
    return Sightings.seen("", Sightings.keyed(state));
  }
}
