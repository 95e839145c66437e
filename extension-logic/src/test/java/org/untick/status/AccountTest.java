// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.untick.setting.Evidence;
import org.untick.setting.State;

class AccountTest {

  @Test
  void anAccountComesBackAsItWas() {
    var account = new Account("salt", "0123456789abcdef", 5, 7);
    assertThat(Account.decode(account.encode())).isEqualTo(account);
    assertThat(Account.decode(Account.NONE.encode())).isEqualTo(Account.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "untick-account/2\na\nb\n1\n2",
        "untick-account/1\na\nb\n1",
        "untick-account/1\na\nb\n1\n2\n3",
        "untick-account/1\na\nb\nx\n2",
        "untick-account/1\na\nb\n1\n-2",
      })
  void anythingElseIsNoAccount(String text) {
    assertThat(Account.decode(text)).isNull();
  }

  @Test
  void whatANamedAccountShowedIsItsOwnUntilItSignsOut() {
    var account = new Account("s", "id", 10, 0);
    assertThat(account.beforeSignOut(recordAt(3))).isFalse();
    assertThat(account.signedOut(11).beforeSignOut(recordAt(3))).isTrue();
    assertThat(account.signedOut(11).seen("id", 12).beforeSignOut(recordAt(3))).isFalse();
  }

  @Test
  void withoutANameOnlyWhatWasSeenSinceCounts() {
    Account account = new Account("s", Account.UNNAMED, 10, 0).signedOut(20);
    assertThat(account.seen(Account.UNNAMED, 30).beforeSignOut(recordAt(15))).isTrue();
    assertThat(account.seen(Account.UNNAMED, 30).beforeSignOut(recordAt(25))).isFalse();
  }

  @Test
  void accountsKeepTheirStatusApart() {
    assertThat(new Account("s", "a", 0, 0).statusKey())
        .isNotEqualTo(new Account("s", "b", 0, 0).statusKey());
  }

  private static StatusRecord recordAt(long at) {
    return new StatusRecord(
        Sightings.AI, State.OFF, Evidence.NONE, true, at, "", "", State.OFF, at, 0, 0);
  }
}
