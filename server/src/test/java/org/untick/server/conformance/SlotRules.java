// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Slots: sizes, lists, revisions, many writers at once. */
abstract class SlotRules extends OneSlotRules {
  @ParameterizedTest
  @CsvSource({
    "0, 400",
    "1, 400",
    "4095, 400",
    "4096, 201",
    "4097, 400",
    "8191, 400",
    "8192, 201",
    "8193, 400",
    "16383, 400",
    "16384, 201",
    "16385, 413",
    "65536, 413",
    "65537, 413"
  })
  void a_sealed_slot_has_one_of_three_sizes(int size, int status) {
    Answer answer = person().make(slot, Wire.random(size));

    assertThat(answer.status()).isEqualTo(status);
    if (status >= 400) {
      assertThat(answer.json().get("field").textValue()).isEqualTo("body");
      assertThat(answer.json().has("bound")).isTrue();
    }
  }

  @Test
  void the_64th_slot_is_taken_and_the_65th_is_not() {
    for (int i = 1; i <= 64; i++) {
      assertThat(person().make(Wire.randomId(), sealed).status()).isEqualTo(201);
    }
    Answer more = person().make(slot, sealed);

    assertThat(more.code()).isEqualTo("limit-reached");
    assertThat(more.json().get("bound").intValue()).isEqualTo(64);
    assertThat(person().asDevice("GET", path()).status()).isEqualTo(404);
    assertThat(person().asDevice("GET", "/v1/slots").json().get("slots")).hasSize(64);
  }

  @Test
  void an_account_holds_exactly_256_kib() {
    for (int i = 1; i <= 15; i++) {
      assertThat(person().make(Wire.randomId(), Wire.random(16_384)).status()).isEqualTo(201);
    }
    String etag = person().make(slot, Wire.random(8_192)).etag();
    assertThat(person().make(Wire.randomId(), Wire.random(16_384)).code())
        .isEqualTo("limit-reached");
    assertThat(person().put(slot, Wire.random(16_384), "If-Match", etag).status()).isEqualTo(200);
    assertThat(person().make(Wire.randomId(), old).code()).isEqualTo("limit-reached");
  }

  @ParameterizedTest
  @ValueSource(ints = {8_192, 16_384})
  void in_a_full_account_a_slot_is_replaced_but_does_not_grow(int larger) {
    String etag = person().make(slot, old).etag();
    for (int i = 1; i <= 15; i++) {
      person().make(Wire.randomId(), Wire.random(16_384));
    }
    person().make(Wire.randomId(), Wire.random(8_192));
    assertThat(person().make(Wire.randomId(), Wire.random(4_096)).status()).isEqualTo(201);

    Answer refused = person().put(slot, Wire.random(larger), "If-Match", etag);
    assertThat(refused.code()).isEqualTo("limit-reached");
    assertThat(person().asDevice("GET", "/v1/slots/" + slot).bytes()).isEqualTo(old);
    assertThat(person().put(slot, sealed, "If-Match", etag).status()).isEqualTo(200);
  }

  @Test
  void the_list_has_all_slots_and_the_content_of_those_that_changed() {
    String second = Wire.randomId();
    person().make(slot, old);
    person().make(second, sealed);
    JsonNode slots = person().asDevice("GET", "/v1/slots?since=1").json().get("slots");

    assertThat(slots).hasSize(2);
    for (JsonNode one : slots) {
      boolean changed = one.get("slot").textValue().equals(second);
      assertThat(one.has("sealed")).isEqualTo(changed);
      assertThat(one.get("revision").longValue()).isEqualTo(changed ? 2 : 1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?since=0", "?since=2", "?since=999999999999999999"})
  void a_revision_that_has_not_been_yet_gets_everything(String query) {
    person().make(slot, old);
    JsonNode slots = person().asDevice("GET", "/v1/slots" + query).json().get("slots");

    assertThat(slots.get(0).path("sealed").textValue()).isEqualTo(Wire.base64(old));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "01", "1.0", "a", "9999999999999999999", "%20", "1&since=2"})
  void since_is_an_integer_from_0(String since) {
    Answer answer = person().asDevice("GET", "/v1/slots?since=" + since);

    assertThat(answer.code()).isEqualTo("invalid-field");
    assertThat(answer.json().get("field").textValue()).isEqualTo("since");
  }

  @Test
  void nothing_new_is_304_until_something_is() {
    String before = person().asDevice("GET", "/v1/slots").etag();
    assertThat(poll(before).status()).isEqualTo(304);
    assertThat(poll(before).bytes()).isEmpty();
    String made = person().make(slot, old).etag();
    assertThat(poll(before).status()).isEqualTo(200);
    String after = person().asDevice("GET", "/v1/slots").etag();
    person().delete(slot, "If-Match", made);
    assertThat(poll(after).status()).isEqualTo(200);
  }

  private Answer poll(String etag) {
    String credential = person().as(person().deviceToken);
    return wire()
        .send(
            "GET",
            "/v1/slots?since=0",
            new byte[0],
            "Authorization",
            credential,
            "If-None-Match",
            etag);
  }

  @Test
  void of_many_writers_at_once_one_succeeds() throws Exception {
    String etag = person().make(slot, old).etag();
    List<Integer> outcomes =
        AtOnce.run(20, () -> person().put(slot, Wire.random(4_096), "If-Match", etag).status());

    assertThat(outcomes).containsOnly(200, 412).containsOnlyOnce(200);
  }

  @Test
  void writers_of_different_slots_never_get_the_same_revision() throws Exception {
    AtOnce.run(20, () -> person().make(Wire.randomId(), Wire.random(4_096)).status());
    JsonNode list = person().asDevice("GET", "/v1/slots").json();

    assertThat(list.get("revision").longValue()).isEqualTo(20);
    assertThat(list.findValuesAsText("revision").subList(1, 21)).doesNotHaveDuplicates();
  }

  @Test
  void an_id_of_another_form_is_refused() {
    for (String id : List.of("x", slot.toUpperCase(Locale.ROOT) + "F", slot + "0", "%2e%2e")) {
      assertThat(person().make(id, sealed).status()).isBetween(400, 404);
    }
  }

  @Test
  void one_account_does_not_see_the_slots_of_another() {
    person().make(slot, old);
    Person other = Person.registered(wire());

    assertThat(other.asDevice("GET", path()).status()).isEqualTo(404);
    assertThat(other.asDevice("GET", "/v1/slots").json().get("slots")).isEmpty();
    assertThat(other.make(slot, sealed).status()).isEqualTo(201);
    assertThat(person().asDevice("GET", path()).bytes()).isEqualTo(old);
  }
}
