// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Accounts, devices and who may do what. */
abstract class AccountRules extends Rules {
  private static final List<String> CALLS =
      List.of(
          "GET /v1/slots",
          "GET /v1/slots/00000000000000000000000000000000",
          "GET /v1/devices",
          "DELETE /v1/devices/00000000000000000000000000000000",
          "GET /v1/export",
          "DELETE /v1/account");

  @Test
  void the_same_registration_again_succeeds_and_another_for_the_account_does_not() {
    Person person = Person.registered(wire());
    assertThat(person.register().status()).isEqualTo(200);
    String other = person.registration().replace(person.device, Wire.randomId());
    assertThat(wire().json("POST", "/v1/accounts", other).code()).isEqualTo("conflict");
    String root = person.registration().replace(Person.hash(person.rootToken), forged());
    assertThat(wire().json("POST", "/v1/accounts", root).code()).isEqualTo("conflict");
  }

  private static String forged() {
    return Person.hash(Wire.random(32));
  }

  @Test
  void an_unknown_account_a_bad_token_and_no_token_are_refused_with_the_same_words() {
    Person person = Person.registered(wire());
    Person stranger = Person.stranger(wire());
    String good = person.as(person.deviceToken);
    Set<String> answers = new HashSet<>();
    for (String call : CALLS) {
      answers.add(refusal(call, stranger.as(stranger.deviceToken)));
      answers.add(refusal(call, person.as(stranger.deviceToken)));
      answers.add(refusal(call, stranger.as(person.deviceToken)));
      answers.add(refusal(call, good.substring(0, good.length() - 1)));
      answers.add(refusal(call, good.replace("Bearer", "Basic")));
      answers.add(refusal(call, "Bearer"));
    }
    assertThat(answers).hasSize(1);
    assertThat(answers.iterator().next()).contains("401").contains("unauthorized");
  }

  private String refusal(String call, String credential) {
    String[] parts = call.split(" ", 2);
    Answer answer = wire().send(parts[0], parts[1], new byte[0], "Authorization", credential);
    return answer.status() + " " + answer.json() + answer.header("WWW-Authenticate");
  }

  @ParameterizedTest
  @CsvSource({
    "DELETE, /v1/account, 403, 204",
    "GET, /v1/export, 200, 200",
    "GET, /v1/devices, 200, 200",
    "GET, /v1/slots, 200, 403",
    "GET, /v1/slots/00000000000000000000000000000000, 404, 403",
    "DELETE, /v1/devices/00000000000000000000000000000000, 403, 204"
  })
  void each_kind_of_credential_has_its_rights(
      String method, String path, int asDevice, int asRoot) {
    Person person = Person.registered(wire());

    assertThat(person.asDevice(method, path).status()).isEqualTo(asDevice);
    assertThat(person.asRoot(method, path).status()).isEqualTo(asRoot);
  }

  @Test
  void a_revoked_device_is_out_at_once_and_the_others_are_not() {
    Person person = Person.registered(wire());
    String id = Wire.randomId();
    byte[] token = Wire.random(32);
    assertThat(person.enrol(id, token).status()).isEqualTo(201);
    assertThat(devices(person)).isEqualTo(2);
    assertThat(person.asRoot("DELETE", "/v1/devices/" + person.device).status()).isEqualTo(204);

    assertThat(person.asDevice("GET", "/v1/slots").code()).isEqualTo("unauthorized");
    assertThat(person.make(Wire.randomId(), Wire.random(4_096)).code()).isEqualTo("unauthorized");
    Answer other = wire().send("GET", "/v1/slots", new byte[0], "Authorization", person.as(token));
    assertThat(other.status()).isEqualTo(200);
    assertThat(devices(person)).isEqualTo(1);
  }

  private static int devices(Person person) {
    return person.asRoot("GET", "/v1/devices").json().get("devices").size();
  }

  @Test
  void a_device_may_revoke_itself_only() {
    Person person = Person.registered(wire());
    String other = Wire.randomId();
    person.enrol(other, Wire.random(32));

    assertThat(person.asDevice("DELETE", "/v1/devices/" + other).code()).isEqualTo("forbidden");
    assertThat(person.asDevice("DELETE", "/v1/devices/" + person.device).status()).isEqualTo(204);
    assertThat(person.asDevice("GET", "/v1/devices").code()).isEqualTo("unauthorized");
  }

  @Test
  void the_20th_device_is_taken_and_the_21st_is_not() {
    Person person = Person.registered(wire());
    for (int i = 2; i <= 20; i++) {
      assertThat(person.enrol(Wire.randomId(), Wire.random(32)).status()).isEqualTo(201);
    }
    Answer more = person.enrol(Wire.randomId(), Wire.random(32));

    assertThat(more.code()).isEqualTo("limit-reached");
    assertThat(more.json().get("bound").intValue()).isEqualTo(20);
    assertThat(devices(person)).isEqualTo(20);
  }

  @Test
  void the_same_device_again_succeeds_and_its_id_with_another_token_does_not() {
    Person person = Person.registered(wire());

    assertThat(person.enrol(person.device, person.deviceToken).status()).isEqualTo(200);
    assertThat(person.enrol(person.device, Wire.random(32)).code()).isEqualTo("conflict");
  }

  @Test
  void the_list_of_devices_says_which_one_asks() {
    Person person = Person.registered(wire());
    JsonNode device = person.asDevice("GET", "/v1/devices").json().at("/devices/0");

    assertThat(device.get("id").textValue()).isEqualTo(person.device);
    assertThat(device.get("current").booleanValue()).isTrue();
    assertThat(device.get("seen").textValue()).matches("\\d{4}-\\d\\d-\\d\\d");
    assertThat(person.asRoot("GET", "/v1/devices").json().at("/devices/0/current").asBoolean())
        .isFalse();
  }

  @Test
  void after_deletion_every_call_is_refused_and_nothing_is_left() {
    Person person = Person.registered(wire());
    String slot = Wire.randomId();
    person.make(slot, Wire.random(4_096));
    assertThat(person.asRoot("DELETE", "/v1/account").status()).isEqualTo(204);

    for (String call : CALLS) {
      String[] parts = call.split(" ", 2);
      assertThat(person.asDevice(parts[0], parts[1]).code()).isEqualTo("unauthorized");
      assertThat(person.asRoot(parts[0], parts[1]).code()).isEqualTo("unauthorized");
    }
    assertThat(person.make(slot, Wire.random(4_096)).code()).isEqualTo("unauthorized");
    assertThat(person.enrol(person.device, person.deviceToken).code()).isEqualTo("unauthorized");
    assertThat(person.register().status()).isEqualTo(201);
    assertThat(person.asDevice("GET", "/v1/slots").json().get("slots")).isEmpty();
  }

  @Test
  void an_export_has_every_slot_and_device() {
    Person person = Person.registered(wire());
    byte[] sealed = Wire.random(4_096);
    String slot = Wire.randomId();
    person.make(slot, sealed);
    person.enrol(Wire.randomId(), Wire.random(32));
    JsonNode export = person.asRoot("GET", "/v1/export").json();

    assertThat(export.get("format").textValue()).isEqualTo("untick-export/1");
    assertThat(export.get("account").textValue()).isEqualTo(person.account);
    assertThat(export.get("revision").longValue()).isEqualTo(1);
    assertThat(export.get("devices")).hasSize(2);
    assertThat(export.at("/slots/0/slot").textValue()).isEqualTo(slot);
    assertThat(export.at("/slots/0/sealed").textValue()).isEqualTo(Wire.base64(sealed));
    assertThat(export.get("mailboxes")).isEmpty();
  }
}
