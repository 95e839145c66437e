// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.untick.protocol.AccountId;
import org.untick.protocol.Limits;
import org.untick.server.SetClock;
import org.untick.server.UnsyncedPostgres;
import org.untick.server.access.Access;
import org.untick.server.access.Credential;
import org.untick.server.access.Days;
import org.untick.server.limit.Rate;
import org.untick.server.limit.Rates;
import org.untick.server.limit.TokenBuckets;
import org.untick.server.store.Bytes;
import org.untick.server.store.Later;
import org.untick.server.store.PostgresDatabase;
import org.untick.server.store.Session;
import org.untick.server.store.Session.RowReader;
import org.untick.server.store.Work;

/** What PostgreSQL is sent in one trip is kept if all is well, and leaves nothing if not. */
class OneTripTest {
  private static final RowReader<Long> NUMBER = row -> row.number(1);
  private static final Bytes ACCOUNT = filled(16, 1);
  private static final Bytes TOKEN = filled(32, 2);
  private static final Bytes SLOT = filled(16, 3);
  private static final Bytes SEALED = filled(4_096, 4);
  private static final Credential DEVICE = credential(ACCOUNT, TOKEN);

  @RegisterExtension private static final UnsyncedPostgres POSTGRES = new UnsyncedPostgres();

  private static PostgresDatabase database;

  private final SetClock clock = new SetClock();
  private final SlotsAtOnce slots = new SlotsAtOnce();
  private final Access access = access(Rates.of(0, 0, 0));

  @BeforeAll
  static void open() {
    database = POSTGRES.open();
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @BeforeEach
  void makeAnAccountWithADeviceThatWasSeenToday() {
    change("DELETE FROM accounts");
    database.write(this::makeAccount);
  }

  private Later<Long> makeAccount(Session session) throws SQLException {
    long today = new Days(clock).today();
    session.later(
        "INSERT INTO accounts VALUES (?, ?, 0, ?, ?)", NUMBER, ACCOUNT, TOKEN, today, today);
    return session.later(
        "INSERT INTO devices VALUES (?, ?, ?, ?, ?)",
        NUMBER,
        ACCOUNT,
        filled(16, 5),
        TOKEN,
        today,
        today);
  }

  private Access access(Rates rates) {
    return access(new TokenBuckets<>(rates.requestsOfDevice(), clock));
  }

  private Access access(TokenBuckets<Bytes> buckets) {
    return new Access(database, new Days(clock), buckets);
  }

  private static Bytes filled(int size, int with) {
    byte[] bytes = new byte[size];
    Arrays.fill(bytes, (byte) with);
    return Bytes.of(bytes);
  }

  private static Credential credential(Bytes account, Bytes token) {
    return new Credential(new AccountId(account.hex()), token);
  }

  private static void change(String sql, Object... parameters) {
    database.write(session -> session.update(sql, parameters));
  }

  private static long number(String sql) {
    return database.read(session -> session.first(sql, NUMBER)).orElseThrow();
  }

  private Optional<Long> make(Access access, Credential by, Bytes slot) {
    return access.reviseAtOnce(
        by, s -> slots.write(s, by, slot, SEALED, Optional.empty()), slots.written(slot));
  }

  private Optional<Long> replace(long expected) {
    return access.reviseAtOnce(
        DEVICE,
        s -> slots.write(s, DEVICE, SLOT, SEALED, Optional.of(expected)),
        slots.written(SLOT));
  }

  private static void assertNothingChanged(long slots, long revision) {
    assertThat(number("SELECT count(*) FROM slots")).isEqualTo(slots);
    assertThat(number("SELECT revision FROM accounts")).isEqualTo(revision);
  }

  @Test
  void a_slot_is_made_and_replaced_with_the_accounts_next_revision() {
    assertThat(make(access, DEVICE, SLOT)).contains(1L);
    assertThat(replace(1)).contains(2L);
    assertThat(number("SELECT revision FROM slots")).isEqualTo(2);
    assertThat(number("SELECT revision FROM accounts")).isEqualTo(2);
  }

  @Test
  void a_slot_that_is_there_is_not_made_again() {
    make(access, DEVICE, SLOT);
    assertThat(make(access, DEVICE, SLOT)).isEmpty();
    assertNothingChanged(1, 1);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 2})
  void another_revision_than_the_one_that_is_there_is_not_replaced(long expected) {
    make(access, DEVICE, SLOT);
    assertThat(replace(expected)).isEmpty();
    assertNothingChanged(1, 1);
  }

  @Test
  void neither_another_token_nor_another_account_changes_anything() {
    assertThat(make(access, credential(ACCOUNT, filled(32, 9)), SLOT)).isEmpty();
    assertThat(make(access, credential(filled(16, 9), TOKEN), SLOT)).isEmpty();
    assertNothingChanged(0, 0);
  }

  @Test
  void an_account_that_is_made_after_the_lock_was_asked_for_is_not_written_to() {
    change("DELETE FROM accounts");
    Optional<Long> revision =
        access.reviseAtOnce(
            DEVICE,
            session -> {
              makeAccount(session); // As if another transaction had been committed just now.
              return slots.write(session, DEVICE, SLOT, SEALED, Optional.empty());
            },
            slots.written(SLOT));
    assertThat(revision).isEmpty();
    assertThat(number("SELECT count(*) FROM slots")).isZero();
  }

  @Test
  void a_device_that_was_revoked_changes_nothing() {
    change("DELETE FROM devices");
    assertThat(make(access, DEVICE, SLOT)).isEmpty();
    assertNothingChanged(0, 0);
  }

  @Test
  void a_device_that_was_not_seen_today_goes_the_long_way() {
    clock.jump(Duration.ofDays(1));
    assertThat(make(access, DEVICE, SLOT)).isEmpty();
    assertNothingChanged(0, 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"accounts", "devices"})
  void the_days_of_both_account_and_device_are_kept_before_anything_is_changed_at_once(
      String table) {
    change("UPDATE " + table + " SET seen_day = seen_day - 1");
    assertThat(make(access, DEVICE, SLOT)).isEmpty();
    assertNothingChanged(0, 0);
  }

  @Test
  void an_account_holds_so_many_slots_and_not_one_more() {
    for (int i = 1; i <= Limits.SLOTS; i++) {
      assertThat(make(access, DEVICE, filled(16, i))).contains((long) i);
    }
    assertThat(make(access, DEVICE, filled(16, 0))).isEmpty();
    assertNothingChanged(Limits.SLOTS, Limits.SLOTS);
  }

  @Test
  void an_account_holds_so_many_bytes_and_not_one_more() {
    int room = Limits.ACCOUNT_BYTES - SEALED.size();
    String large = "INSERT INTO slots VALUES (?, ?, 0, ?, ?)";
    change(large, ACCOUNT, filled(16, 6), room, SEALED);
    assertThat(make(access, DEVICE, SLOT)).contains(1L);
    change("UPDATE slots SET size = size + 1 WHERE revision = 0");
    assertThat(replace(1)).isEmpty();
    assertNothingChanged(2, 1);
  }

  @Test
  void a_device_without_a_token_left_changes_nothing_at_once() {
    Access strict = access(Rates.of(2, 0, 0));
    assertThat(make(strict, DEVICE, filled(16, 1))).contains(1L);
    assertThat(make(strict, DEVICE, filled(16, 2))).contains(2L);
    assertThat(make(strict, DEVICE, filled(16, 3))).isEmpty();
    assertNothingChanged(2, 2);
    clock.jump(Duration.ofMinutes(1));
    assertThat(make(strict, DEVICE, filled(16, 3))).contains(3L);
  }

  @Test
  void a_device_whose_last_token_was_taken_while_it_waited_changes_nothing_at_once() {
    TokenBuckets<Bytes> buckets = new TokenBuckets<>(Rate.perMinute(1), clock);
    Work<Integer> givenUp =
        session -> {
          buckets.take(TOKEN);
          throw new SQLException("given up", "40001");
        };
    assertThat(access(buckets).reviseAtOnce(DEVICE, givenUp, slots.written(SLOT))).isEmpty();
    assertNothingChanged(0, 0);
  }

  @Test
  void whoever_is_sent_the_long_way_is_not_charged_twice() {
    Access strict = access(Rates.of(2, 0, 0));
    assertThat(make(strict, DEVICE, SLOT)).contains(1L);
    assertThat(make(strict, DEVICE, SLOT)).isEmpty();
    assertThat(make(strict, DEVICE, filled(16, 6))).contains(2L);
  }

  @Test
  void sixteen_at_once_get_a_revision_each_or_none() {
    long made =
        IntStream.range(1, 17)
            .parallel()
            .filter(i -> make(access, DEVICE, filled(16, i % 8 + 1)).isPresent())
            .count();
    assertThat(made).isEqualTo(8);
    assertNothingChanged(8, 8);
    assertThat(number("SELECT count(DISTINCT revision) FROM slots")).isEqualTo(8);
  }
}
