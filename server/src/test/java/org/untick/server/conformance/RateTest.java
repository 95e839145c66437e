// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.untick.server.RunningServer;
import org.untick.server.ServerSettings;
import org.untick.server.SetClock;
import org.untick.server.limit.Rates;
import org.untick.server.limit.TrustedProxies;

/** Rates by device and by address; addresses come through a proxy that is trusted. */
class RateTest {
  private static final SetClock clock = new SetClock();
  private static RunningServer server;
  private static Wire wire;

  @BeforeAll
  static void start() {
    TrustedProxies proxies = new TrustedProxies(List.of("127.0.0.1", "10.1.0.0/16"));
    ServerSettings settings = RunningServer.settings(Rates.of(5, 10, 2), proxies, clock);
    server = RunningServer.start(RunningServer.emptySqlite(), settings);
    wire = new Wire(server.address());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void letEverybodyAskAgain() {
    clock.jump(Duration.ofDays(1));
  }

  @Test
  void a_device_that_asks_too_often_is_told_when_to_come_back() {
    Person person = Person.registered(wire);
    for (int i = 0; i < 5; i++) {
      assertThat(person.asDevice("GET", "/v1/slots").status()).isEqualTo(200);
    }
    Answer refused = person.asDevice("GET", "/v1/slots");

    assertThat(refused.code()).isEqualTo("too-many-requests");
    assertThat(refused.header("Retry-After")).isEqualTo("12");
    assertThat(person.asRoot("GET", "/v1/devices").status()).isEqualTo(200);
    clock.jump(Duration.ofSeconds(12));
    assertThat(person.asDevice("GET", "/v1/slots").status()).isEqualTo(200);
  }

  @Test
  void a_write_that_came_too_early_changed_nothing() {
    Person person = Person.registered(wire);
    for (int i = 0; i < 5; i++) {
      person.asDevice("GET", "/v1/slots");
    }
    assertThat(person.make(Wire.randomId(), Wire.random(4_096)).status()).isEqualTo(429);
    clock.jump(Duration.ofMinutes(1));
    assertThat(person.asDevice("GET", "/v1/slots").json().get("slots")).isEmpty();
  }

  @Test
  void an_address_that_asks_too_often_is_refused_and_its_neighbour_is_not() {
    assertThat(countUntilRefused("192.0.2.1")).isEqualTo(10);
    assertThat(info("192.0.2.1")).isEqualTo(429);
    assertThat(info("192.0.2.2")).isEqualTo(200);
  }

  @Test
  void of_an_ipv6_address_the_first_64_bits_count() {
    assertThat(countUntilRefused("2001:db8:1:2::1")).isEqualTo(10);
    assertThat(info("2001:db8:1:2:ffff::9")).isEqualTo(429);
    assertThat(info("2001:db8:1:3::1")).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "198.51.100.7, 192.0.2.1",
        "192.0.2.9, 192.0.2.1, 10.1.2.3",
        "made up, 192.0.2.1",
        "::ffff:192.0.2.1"
      })
  void what_stands_before_the_last_foreign_address_does_not_count(String forwarded) {
    assertThat(countUntilRefused("192.0.2.1")).isEqualTo(10);
    assertThat(info(forwarded)).isEqualTo(429);
  }

  @Test
  void of_several_lines_the_last_counts_too() {
    assertThat(countUntilRefused("192.0.2.1")).isEqualTo(10);
    String[] lines = {"X-Forwarded-For", "198.51.100.7", "X-Forwarded-For", "192.0.2.1"};
    assertThat(wire.send("GET", "/v1/info", new byte[0], lines).status()).isEqualTo(429);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dead.beef", "999.1.1.1", "1.2.3.4.5", "unknown", "", ":::::", "1:2"})
  void what_is_not_an_address_is_nobodys_and_looked_up_nowhere(String forwarded) {
    assertThat(info(forwarded)).isEqualTo(200);
  }

  @Test
  void an_address_may_register_so_many_accounts_a_day() {
    assertThat(register("192.0.2.1")).isEqualTo(201);
    assertThat(register("192.0.2.1")).isEqualTo(201);
    assertThat(register("192.0.2.1")).isEqualTo(429);
    assertThat(register("192.0.2.2")).isEqualTo(201);
    clock.jump(Duration.ofHours(12));
    assertThat(register("192.0.2.1")).isEqualTo(201);
  }

  private int register(String address) {
    String body = Person.stranger(wire).registration();
    return wire.json("POST", "/v1/accounts", body, "X-Forwarded-For", address).status();
  }

  private int countUntilRefused(String address) {
    int count = 0;
    while (info(address) == 200) {
      count++;
    }
    return count;
  }

  private int info(String forwarded) {
    return wire.send("GET", "/v1/info", new byte[0], "X-Forwarded-For", forwarded).status();
  }
}
