// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.untick.protocol.AccountId;
import org.untick.server.problem.ProblemException;
import org.untick.server.store.Bytes;

class BodyPropertiesTest {
  private static final String SOUND = "{\"id\":\"%s\",\"n\":{\"hash\":\"%s\"}}";

  private final Body body = new Body();

  @Property
  void any_bytes_are_an_object_or_invalid_json(@ForAll byte[] bytes) {
    assertObjectOrProblem(bytes);
  }

  @Property
  void any_text_of_json_characters_is_an_object_or_invalid_json(@ForAll("jsonish") String text) {
    assertObjectOrProblem(text.getBytes(StandardCharsets.UTF_8));
  }

  @Provide
  Arbitrary<String> jsonish() {
    return Arbitraries.of("{", "}", "[", "]", ",", ":", "\"", "\"a\"", "1", "-", "null", "\\", " ")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  private void assertObjectOrProblem(byte[] bytes) {
    try {
      assertThat(body.parse(bytes)).isNotNull();
    } catch (ProblemException e) {
      assertThat(e).hasMessage("invalid-json");
    }
  }

  @Property
  void what_an_object_holds_is_read_as_it_was_written(
      @ForAll @Size(16) byte[] id, @ForAll @Size(32) byte[] hash) {
    Fields fields = body.parse(sound(id, hash));

    assertThat(fields.id("id", AccountId::new).hex()).isEqualTo(Bytes.of(id).hex());
    assertThat(fields.object("n").hash("hash")).isEqualTo(Bytes.of(hash));
  }

  private static byte[] sound(byte[] id, byte[] hash) {
    String text = SOUND.formatted(Bytes.of(id).hex(), Bytes.of(hash).base64());
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Property
  void a_body_cut_short_is_invalid_json(
      @ForAll @Size(16) byte[] id, @ForAll @IntRange(max = 40) int length) {
    byte[] cut = Arrays.copyOf(sound(id, id), length);

    assertThatThrownBy(() -> body.parse(cut)).hasMessage("invalid-json");
  }

  @Property
  void an_encoding_that_is_not_utf_8_is_invalid_json(@ForAll("encodings") Charset encoding) {
    assertThatThrownBy(() -> body.parse("{\"a\":\"\u00e9\"}".getBytes(encoding)))
        .hasMessage("invalid-json");
  }

  @Provide
  Arbitrary<Charset> encodings() {
    return Arbitraries.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "ISO-8859-1")
        .map(Charset::forName);
  }

  @Property
  void objects_are_nested_8_deep_at_most(@ForAll @IntRange(min = 1, max = 40) int depth) {
    byte[] nested =
        ("{\"a\":".repeat(depth) + "1" + "}".repeat(depth)).getBytes(StandardCharsets.UTF_8);
    if (depth <= 8) {
      assertThat(body.parse(nested)).isNotNull();
    } else {
      assertThatThrownBy(() -> body.parse(nested)).hasMessage("invalid-json");
    }
  }

  @Property
  void any_text_is_no_id_and_no_hash_but_an_invalid_field(@ForAll String value) throws Exception {
    String quoted = new ObjectMapper().writeValueAsString(value);
    Fields fields = body.parse(("{\"id\":" + quoted + "}").getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> fields.id("id", AccountId::new)).hasMessage("invalid-field");
    assertThatThrownBy(() -> fields.hash("id")).hasMessage("invalid-field");
  }

  @Property
  void a_member_twice_is_invalid_json(@ForAll("pairs") String text) {
    assertThatThrownBy(() -> body.parse(text.getBytes(StandardCharsets.UTF_8)))
        .hasMessage("invalid-json");
  }

  @Provide
  Arbitrary<String> pairs() {
    Arbitrary<String> names = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(5);
    Arbitrary<Integer> values = Arbitraries.integers();
    return Combinators.combine(names, values, values)
        .as((name, a, b) -> "{\"%s\":%d,\"0\":{},\"%s\":%d}".formatted(name, a, name, b));
  }
}
