// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.untick.server.RunningServer;
import org.untick.server.SetClock;

/** What depends on the server's clock, which jumps here. */
class ClockTest {
  private static final SetClock clock = new SetClock();
  private static RunningServer server;
  private static Wire wire;

  private final byte[] ticket = Wire.random(32);
  private final String mailbox = Wire.randomId();
  private Person person;

  @BeforeAll
  static void start() {
    server = RunningServer.start(RunningServer.emptySqlite(), RunningServer.open(clock));
    wire = new Wire(server.address());
  }

  @BeforeEach
  void register() {
    person = Person.registered(wire);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({"0, 200", "599, 200", "600, 404", "601, 404", "86400, 404", "-1, 404", "-86400, 404"})
  void a_mailbox_waits_for_600_seconds_and_fails_closed(int seconds, int status) {
    person.leave(mailbox, ticket);
    clock.jump(Duration.ofSeconds(seconds));

    assertThat(wire.send("POST", "/v1/pairings/" + mailbox + "/open", new byte[0]).status())
        .isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"0, 201", "599, 201", "600, 401", "-1, 401"})
  void a_ticket_is_good_for_600_seconds_and_fails_closed(int seconds, int status) {
    person.leave(mailbox, ticket);
    clock.jump(Duration.ofSeconds(seconds));
    String device = Person.device(Wire.randomId(), Wire.random(32));

    assertThat(
            wire.json("POST", "/v1/devices", device, "Authorization", person.as(ticket)).status())
        .isEqualTo(status);
  }

  @Test
  void mailboxes_that_are_past_their_time_make_room_for_others() {
    for (int i = 0; i < 3; i++) {
      assertThat(person.leave(Wire.randomId(), Wire.random(32)).status()).isEqualTo(201);
    }
    assertThat(person.leave(mailbox, ticket).status()).isEqualTo(409);
    clock.jump(Duration.ofMinutes(10));
    assertThat(person.leave(mailbox, ticket).status()).isEqualTo(201);
  }

  @Test
  void the_day_of_the_last_visit_is_kept_and_never_goes_back() {
    clock.jump(Duration.ofDays(2));
    person.asDevice("GET", "/v1/slots");
    String today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString();
    assertThat(seen()).isEqualTo(today);
    clock.jump(Duration.ofDays(-100));
    person.asDevice("GET", "/v1/slots");
    assertThat(seen()).isEqualTo(today);
  }

  private String seen() {
    return person.asDevice("GET", "/v1/devices").json().at("/devices/0/seen").textValue();
  }

  @Test
  void slots_do_not_depend_on_the_clock() {
    String slot = Wire.randomId();
    String etag = person.make(slot, Wire.random(4_096)).etag();
    for (int days : new int[] {10_000, -20_000, 1}) {
      clock.jump(Duration.ofDays(days));
      etag = person.put(slot, Wire.random(4_096), "If-Match", etag).etag();
    }
    assertThat(etag).endsWith("-4\"");
  }
}
