// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slots are changed on condition only. */
abstract class PreconditionRules extends OneSlotRules {
  /** The truth table: what is there, what the writer says is there, what comes of it. */
  @ParameterizedTest(name = "PUT on {0} slot with {1} gets {2}")
  @CsvSource({
    "no, nothing, 428",
    "an old, nothing, 428",
    "the same, nothing, 428",
    "no, none, 201",
    "an old, none, 412",
    "the same, none, 200",
    "no, current, 412",
    "an old, current, 200",
    "the same, current, 200",
    "no, other, 412",
    "an old, other, 412",
    "the same, other, 200",
    "no, epoch, 412",
    "an old, epoch, 412",
    "the same, epoch, 200",
    "no, star, 400",
    "an old, star, 400",
    "no, weak, 400",
    "an old, weak, 400",
    "an old, two, 400",
    "an old, both, 400",
    "an old, garbage, 400",
    "an old, bare, 400"
  })
  void put_follows_its_precondition(String there, String said, int status) {
    String current = prepare(there);
    Answer answer = person().put(slot, sealed, headers(said, current));

    assertThat(answer.status()).isEqualTo(status);
    if (status < 300) {
      assertThat(person().asDevice("GET", path()).bytes()).isEqualTo(sealed);
      assertThat(person().asDevice("GET", path()).etag()).isEqualTo(answer.etag());
    } else {
      assertUnchanged(there);
    }
  }

  @ParameterizedTest(name = "DELETE on {0} slot with {1} gets {2}")
  @CsvSource({
    "no, nothing, 428",
    "an old, nothing, 428",
    "no, current, 204",
    "an old, current, 204",
    "no, other, 204",
    "an old, other, 412",
    "an old, epoch, 412",
    "an old, none, 400",
    "an old, star, 400",
    "an old, weak, 400",
    "an old, both, 400"
  })
  void delete_follows_its_precondition(String there, String said, int status) {
    String current = prepare(there);
    Answer answer = person().delete(slot, headers(said, current));

    assertThat(answer.status()).isEqualTo(status);
    if (status == 204) {
      assertThat(person().asDevice("GET", path()).code()).isEqualTo("not-found");
    } else {
      assertUnchanged(there);
    }
  }

  private String prepare(String there) {
    return switch (there) {
      case "an old" -> person().make(slot, old).etag();
      case "the same" -> person().make(slot, sealed).etag();
      default -> person().asDevice("GET", "/v1/slots").etag();
    };
  }

  private static String[] headers(String said, String current) {
    String other = current.replaceFirst("-.*", "-77\"");
    String epoch = current.startsWith("\"00000000") ? "\"00000001" : "\"00000000";
    return switch (said) {
      case "none" -> new String[] {"If-None-Match", "*"};
      case "current" -> new String[] {"If-Match", current};
      case "other" -> new String[] {"If-Match", other};
      case "epoch" -> new String[] {"If-Match", epoch + current.substring(9)};
      case "star" -> new String[] {"If-Match", "*"};
      case "weak" -> new String[] {"If-Match", "W/" + current};
      case "two" -> new String[] {"If-Match", current + ", " + other};
      case "both" -> new String[] {"If-Match", current, "If-None-Match", "*"};
      case "garbage" -> new String[] {"If-Match", "\"x\""};
      case "bare" -> new String[] {"If-Match", current.replace("\"", "")};
      default -> new String[0];
    };
  }

  private void assertUnchanged(String there) {
    Answer now = person().asDevice("GET", path());
    if (there.equals("no")) {
      assertThat(now.status()).isEqualTo(404);
    } else {
      assertThat(now.bytes()).isEqualTo(there.equals("an old") ? old : sealed);
    }
    assertThat(person().asDevice("GET", "/v1/slots").json().get("revision").longValue())
        .isEqualTo(there.equals("no") ? 0 : 1);
  }

  @Test
  void a_412_carries_what_is_there() {
    String etag = person().make(slot, old).etag();
    JsonNode current = person().make(slot, sealed).json().get("current");

    assertThat(current.get("slot").textValue()).isEqualTo(slot);
    assertThat(current.get("revision").longValue()).isEqualTo(1);
    assertThat(current.get("etag").textValue()).isEqualTo(etag);
    assertThat(current.get("sealed").textValue()).isEqualTo(Wire.base64(old));
  }

  @Test
  void a_412_of_a_slot_that_is_not_there_carries_null() {
    String etag = person().make(slot, old).etag();
    JsonNode problem = person().put(Wire.randomId(), sealed, "If-Match", etag).json();

    assertThat(problem.get("code").textValue()).isEqualTo("precondition-failed");
    assertThat(problem.get("current").isNull()).isTrue();
  }
}
