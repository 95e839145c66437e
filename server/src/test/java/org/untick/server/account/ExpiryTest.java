// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.untick.protocol.AccountId;
import org.untick.protocol.DeviceId;
import org.untick.server.RunningServer;
import org.untick.server.SetClock;
import org.untick.server.access.Access;
import org.untick.server.access.Credential;
import org.untick.server.access.Days;
import org.untick.server.access.Kind;
import org.untick.server.device.NewDevice;
import org.untick.server.limit.Rates;
import org.untick.server.limit.TokenBuckets;
import org.untick.server.problem.ProblemException;
import org.untick.server.store.Bytes;
import org.untick.server.store.Database;

class ExpiryTest {
  private final Bytes hash = Bytes.of(new byte[32]);
  private final Bytes tokenHash = Bytes.ofHex("01".repeat(32));
  private final AccountId id = new AccountId("0".repeat(32));
  private final SetClock clock = new SetClock();
  private final Days days = new Days(clock);
  private final Database database = RunningServer.emptySqlite();
  private final IdleAccounts idle = new IdleAccounts(days);
  private final Access access =
      new Access(database, days, new TokenBuckets<>(Rates.of(0, 0, 0).requestsOfDevice(), clock));

  @BeforeEach
  void register() {
    service(Registration.OPEN).register(account(id, Optional.empty()));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void an_account_goes_after_400_days_without_a_request() {
    sweepDailyFor(400);
    assertThat(sweepAfterDays(1)).isOne();
  }

  @Test
  void a_request_keeps_an_account_for_another_400_days() {
    sweepDailyFor(300);
    access.read(new Credential(id, tokenHash), Set.of(Kind.DEVICE), (s, p) -> p);
    sweepDailyFor(400);
    assertThat(sweepAfterDays(1)).isOne();
  }

  @Test
  void a_clock_that_jumps_ahead_and_is_put_right_removes_nobody() {
    sweepDailyFor(1);
    assertThat(sweepAfterDays(2_000)).isZero();
    assertThat(sweepAfterDays(1)).isZero();
    assertThat(sweepAfterDays(-2_001)).isZero();
    sweepDailyFor(398);
    assertThat(sweepAfterDays(2)).isOne();
  }

  @Test
  void a_server_that_was_off_for_long_gives_its_devices_30_days_to_come_back() {
    sweepDailyFor(1);
    assertThat(sweepAfterDays(500)).isZero();
    sweepDailyFor(29);
    assertThat(sweepAfterDays(1)).isOne();
  }

  @Test
  void of_many_accounts_500_go_at_once() {
    for (int i = 1; i <= 501; i++) {
      AccountId other = new AccountId("%032x".formatted(i));
      service(Registration.OPEN).register(account(other, Optional.empty()));
    }
    sweepDailyFor(400);
    assertThat(sweepAfterDays(1)).isEqualTo(500);
    assertThat(sweepAfterDays(0)).isEqualTo(2);
    assertThat(sweepAfterDays(0)).isZero();
  }

  private void sweepDailyFor(int count) {
    for (int i = 0; i < count; i++) {
      assertThat(sweepAfterDays(1)).isZero();
    }
  }

  private int sweepAfterDays(int count) {
    clock.jump(Duration.ofDays(count));
    return database.write(idle::remove);
  }

  @Test
  void an_invitation_lets_one_account_in_again_and_again_for_seven_days() {
    AccountService accounts = service(Registration.INVITATION);
    Optional<String> invitation = Optional.of(new Invitations(days).make(database));
    AccountId guest = new AccountId("1".repeat(32));

    assertThat(accounts.register(account(guest, invitation))).isTrue();
    assertThat(accounts.register(account(guest, invitation))).isFalse();
    assertRefused(accounts, account(new AccountId("2".repeat(32)), invitation));
    assertRefused(accounts, account(guest, Optional.empty()));
    assertRefused(accounts, account(guest, Optional.of("A".repeat(22))));
    clock.jump(Duration.ofDays(7));
    assertRefused(accounts, account(guest, invitation));
  }

  private static void assertRefused(AccountService accounts, NewAccount account) {
    assertThatThrownBy(() -> accounts.register(account))
        .isInstanceOf(ProblemException.class)
        .hasMessage("invitation-refused");
  }

  private AccountService service(Registration registration) {
    return new AccountService(database, access, days, registration);
  }

  private NewAccount account(AccountId account, Optional<String> invitation) {
    NewDevice device = new NewDevice(new DeviceId("0".repeat(32)), tokenHash);
    return new NewAccount(account, hash, device, invitation);
  }
}
