// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.untick.setting.State;

class KeeperTest {

  private final MemoryStore store = new MemoryStore();
  private final FakeSurroundings around = new FakeSurroundings();
  private final Keeper keeper = new Keeper(store, around);

  @Test
  void whatAPageShowedIsRememberedAndCountedOnTheBadge() {
    keeper.seen(Sightings.seen("me", Sightings.keyed(State.ON)));
    assertThat(status().of(Sightings.AI).state()).isEqualTo(State.ON);
    assertThat(around.badges).containsExactly(1);
  }

  @Test
  void theMarkerOfTheAccountIsNowhereToBeRead() {
    keeper.seen(Sightings.seen("jane-doe", Sightings.keyed(State.ON)));
    assertThat(store.texts.toString()).doesNotContain("jane-doe");
    assertThat(account().id()).hasSize(16);
  }

  @Test
  void theSaltIsMadeOnce() {
    keeper.seen(Sightings.seen("me", Sightings.keyed(State.ON)));
    keeper.seen(Sightings.seen("me", Sightings.keyed(State.OFF)));
    assertThat(account().salt()).isEqualTo("salt1");
    assertThat(status().records()).hasSize(1);
  }

  @Test
  void twoAccountsNeverSeeEachOthersStates() {
    keeper.seen(Sightings.seen("one", Sightings.keyed(State.OFF)));
    String first = account().statusKey();
    keeper.seen(Sightings.seen("two", Sightings.of("ads-age", State.ON)));
    assertThat(account().statusKey()).isNotEqualTo(first);
    assertThat(status().of(Sightings.AI).seen()).isFalse();
    keeper.seen(Sightings.seen("one", Sightings.of("ads-gender", State.ON)));
    assertThat(account().statusKey()).isEqualTo(first);
    assertThat(status().of(Sightings.AI).state()).isEqualTo(State.OFF);
    assertThat(status().records()).hasSize(2);
  }

  @Test
  void anAccountWithoutAMarkerHasAPlaceOfItsOwn() {
    keeper.seen(Sightings.seen("one", Sightings.keyed(State.ON)));
    keeper.seen(Sightings.seen("", Sightings.of("ads-age", State.ON)));
    assertThat(account().id()).isEqualTo(Account.UNNAMED);
    assertThat(status().of(Sightings.AI).seen()).isFalse();
  }

  @Test
  void aSignOutIsRememberedForWhatWasSeenBefore() {
    keeper.seen(Sightings.seen("", Sightings.keyed(State.OFF)));
    around.now += 10;
    keeper.signedOut();
    assertThat(account().beforeSignOut(status().of(Sightings.AI))).isTrue();
    around.now += 10;
    keeper.seen(Sightings.seen("", Sightings.of("ads-age", State.ON)));
    assertThat(account().beforeSignOut(status().of(Sightings.AI))).isTrue();
    keeper.seen(Sightings.seen("", Sightings.keyed(State.OFF)));
    assertThat(account().beforeSignOut(status().of(Sightings.AI))).isFalse();
  }

  @Test
  void theBadgeIsShownAnewFromWhatIsStored() {
    keeper.seen(Sightings.seen("me", Sightings.keyed(State.ON)));
    new Keeper(store, around).refresh();
    assertThat(around.badges).containsExactly(1, 1);
  }

  @Test
  void refreshingWritesNothing() {
    keeper.seen(Sightings.seen("me", Sightings.keyed(State.ON)));
    store.log.setLength(0);
    keeper.refresh();
    assertThat(store.log.toString()).doesNotContain("write");
  }

  @Test
  void droppedMessagesAreCounted() {
    keeper.dropped();
    keeper.dropped();
    assertThat(Health.decode(store.texts.get(Health.KEY)).dropped()).isEqualTo(2);
  }

  @Test
  void messagesThatComeTogetherAreWorkedOffOneAfterTheOther() {
    store.slow();
    keeper.seen(Sightings.seen("me", Sightings.keyed(State.OFF)));
    keeper.seen(Sightings.seen("me", Sightings.of("ads-age", State.ON)));
    keeper.seen(Sightings.seen("me", Sightings.keyed(State.ON)));
    keeper.dropped();
    store.answer();
    assertThat(status().records()).hasSize(2);
    assertThat(status().of(Sightings.AI).drifted()).isTrue();
    assertThat(around.badges).containsExactly(0, 1, 2);
  }

  @Test
  void whatNobodySawBeforeIsNotDrift() {
    keeper.seen(Sightings.seen("one", Sightings.keyed(State.OFF)));
    keeper.seen(Sightings.seen("two", Sightings.keyed(State.ON)));
    assertThat(status().of(Sightings.AI).drifted()).isFalse();
  }

  private Account account() {
    return Account.decode(store.texts.get(Account.KEY));
  }

  private Status status() {
    return StatusText.decode(store.texts.get(account().statusKey()));
  }
}
