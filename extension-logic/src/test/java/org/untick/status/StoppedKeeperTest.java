// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.untick.setting.State;

/** The browser stops the background at any of its steps, or the clock is set anew. */
class StoppedKeeperTest {

  private static final int STEPS = 12;
  private static final long TEN_YEARS = 315_360_000_000L;

  private final FakeSurroundings around = new FakeSurroundings();

  /** A store in which one member's switch is on and was seen so. */
  private MemoryStore known() {
    MemoryStore store = new MemoryStore();
    new Keeper(store, around).seen(Sightings.seen("me", Sightings.keyed(State.ON)));
    return store.slow();
  }

  private static State state(MemoryStore store) {
    Account account = Account.decode(store.texts.get(Account.KEY));
    return StatusText.decode(store.texts.get(account.statusKey())).of(Sightings.AI).state();
  }

  @ParameterizedTest
  @ValueSource(strings = {"on", "off", "unreadable"})
  void aStopAtAnyStepLeavesTheOldStateOrTheNewAndTheNextLookMendsIt(String word) {
    State seen = State.of(word);
    for (int steps = 0; steps < STEPS; steps++) {
      MemoryStore store = known();
      new Keeper(store, around).seen(Sightings.seen("me", Sightings.keyed(seen)));
      store.stopAfter(steps);
      assertThat(state(store)).isIn(State.ON, seen);
      new Keeper(store, around).seen(Sightings.seen("me", Sightings.keyed(seen)));
      store.answer();
      assertThat(state(store)).isEqualTo(seen);
      assertThat(store.texts).hasSize(2);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"on", "off"})
  void aStopAtAnyStepNeverFilesOneMembersStateUnderAnother(String word) {
    for (int steps = 0; steps < STEPS; steps++) {
      MemoryStore store = known();
      String mine = Account.decode(store.texts.get(Account.KEY)).statusKey();
      String before = store.texts.get(mine);
      new Keeper(store, around).seen(Sightings.seen("you", Sightings.keyed(State.of(word))));
      store.stopAfter(steps);
      assertThat(store.texts).containsEntry(mine, before);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {-TEN_YEARS, TEN_YEARS, 0})
  void whateverTheClockDoesTheLastLookIsBelievedAndAReturnIsTold(long jump) {
    MemoryStore store = new MemoryStore();
    Keeper keeper = new Keeper(store, around);
    around.now = 3 * TEN_YEARS;
    keeper.seen(Sightings.seen("me", Sightings.keyed(State.ON)));
    around.now += jump;
    keeper.seen(Sightings.seen("me", Sightings.keyed(State.OFF)));
    assertThat(state(store)).isEqualTo(State.OFF);
    around.now += jump;
    keeper.seen(Sightings.seen("me", Sightings.keyed(State.ON)));
    Account account = Account.decode(store.texts.get(Account.KEY));
    StatusRecord record = StatusText.decode(store.texts.get(account.statusKey())).of(Sightings.AI);
    assertThat(record.state()).isEqualTo(State.ON);
    assertThat(record.drifted()).isTrue();
  }
}
