// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mailboxes and tickets. */
abstract class PairingRules extends PersonRules {
  private final String mailbox = Wire.randomId();
  private final byte[] ticket = Wire.random(32);
  private final byte[] sealed = Wire.random(1_024);

  @Test
  void a_mailbox_opens_once() {
    assertThat(send(mailbox, sealed, ticket).status()).isEqualTo(201);

    assertThat(open().json().get("sealed").textValue()).isEqualTo(Wire.base64(sealed));
    assertThat(open().code()).isEqualTo("not-found");
  }

  @Test
  void of_50_readers_at_once_one_gets_what_is_in_a_mailbox() throws Exception {
    send(mailbox, sealed, ticket);
    List<Integer> outcomes = AtOnce.run(50, () -> open().status());

    assertThat(Collections.frequency(outcomes, 200)).isEqualTo(1);
    assertThat(Collections.frequency(outcomes, 404)).isEqualTo(49);
  }

  @Test
  void a_ticket_enrols_one_device_and_the_same_one_again() {
    send(mailbox, sealed, ticket);
    String id = Wire.randomId();
    byte[] token = Wire.random(32);

    assertThat(enrol(id, token).status()).isEqualTo(201);
    assertThat(enrol(id, token).status()).isEqualTo(200);
    assertThat(enrol(Wire.randomId(), Wire.random(32)).code()).isEqualTo("unauthorized");
    assertThat(wire().send("GET", "/v1/slots", new byte[0], "Authorization", person().as(token)))
        .extracting(Answer::status)
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/slots", "/v1/devices", "/v1/export"})
  void a_ticket_is_good_for_nothing_else(String path) {
    send(mailbox, sealed, ticket);
    Answer answer = wire().send("GET", path, new byte[0], "Authorization", person().as(ticket));

    assertThat(answer.code()).isEqualTo("forbidden");
  }

  @Test
  void a_device_token_enrols_nobody() {
    Answer answer =
        wire()
            .json(
                "POST",
                "/v1/devices",
                Person.device(Wire.randomId(), Wire.random(32)),
                "Authorization",
                person().as(person().deviceToken));

    assertThat(answer.code()).isEqualTo("forbidden");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1_023, 1_025})
  void a_sealed_mailbox_has_exactly_1024_bytes(int size) {
    Answer answer = send(mailbox, Wire.random(size), ticket);

    assertThat(answer.code()).isEqualTo("invalid-field");
    assertThat(answer.json().get("field").textValue()).isEqualTo("sealed");
  }

  @Test
  void a_mailbox_id_in_use_is_a_conflict_and_keeps_what_is_in_it() {
    send(mailbox, sealed, ticket);

    assertThat(send(mailbox, Wire.random(1_024), Wire.random(32)).code()).isEqualTo("conflict");
    assertThat(open().json().get("sealed").textValue()).isEqualTo(Wire.base64(sealed));
  }

  @Test
  void the_third_waiting_mailbox_is_taken_and_the_fourth_is_not() {
    for (int i = 1; i <= 3; i++) {
      assertThat(send(Wire.randomId(), sealed, Wire.random(32)).status()).isEqualTo(201);
    }
    assertThat(send(mailbox, sealed, ticket).code()).isEqualTo("limit-reached");
    assertThat(open().code()).isEqualTo("not-found");
    assertThat(person().asRoot("GET", "/v1/export").json().get("mailboxes")).hasSize(3);
  }

  @Test
  void a_mailbox_goes_with_its_account() {
    send(mailbox, sealed, ticket);
    person().asRoot("DELETE", "/v1/account");

    assertThat(open().code()).isEqualTo("not-found");
    assertThat(enrol(Wire.randomId(), Wire.random(32)).code()).isEqualTo("unauthorized");
  }

  private Answer send(String id, byte[] content, byte[] withTicket) {
    String body = "{\"mailbox\":\"%s\",\"sealed\":\"%s\",\"ticketHash\":\"%s\"}";
    String filled = body.formatted(id, Wire.base64(content), Person.hash(withTicket));
    String credential = person().as(person().deviceToken);
    return wire().json("POST", "/v1/pairings", filled, "Authorization", credential);
  }

  private Answer open() {
    return wire().send("POST", "/v1/pairings/" + mailbox + "/open", new byte[0]);
  }

  private Answer enrol(String id, byte[] token) {
    String credential = person().as(ticket);
    return wire()
        .json("POST", "/v1/devices", Person.device(id, token), "Authorization", credential);
  }
}
