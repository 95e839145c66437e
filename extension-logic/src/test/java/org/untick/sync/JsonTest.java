// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "\"\"",
        "0",
        "-1.5e+3",
        "true",
        "null",
        "{\"a\":[1,{\"b\":\"\\\"\\\\\"}],\"c\":false}",
        "\"é\uD83D\uDE00\\u0001\""
      })
  void what_is_json_is_read_and_written_the_same(String text) {
    assertThat(Json.parse(text).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "}",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "[1,]",
        "[,]",
        "{\"a\":1 \"b\":2}",
        "\"",
        "\"\\x\"",
        "\"\\u00g0\"",
        "\"\n\"",
        "tru",
        "nul",
        "1 2",
        "{}x",
        "{\"a\":1,\"a\":2}",
        "-",
        "<html>",
        "[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]",
        "{a:1}",
        "'a'",
        "+1",
        "NaN"
      })
  void what_is_not_is_refused(String text) {
    assertThat(Json.parse(text)).isNull();
  }

  @Test
  void asking_for_something_else_gives_nothing() {
    Json json =
        Json.parse("{\"n\":9007199254740991,\"big\":9007199254740992,\"neg\":-1,\"f\":1.0}");

    assertThat(json.get("n").number()).isEqualTo(Json.LARGEST);
    assertThat(json.get("big").number()).isEqualTo(-1);
    assertThat(json.get("neg").number()).isEqualTo(-1);
    assertThat(json.get("f").number()).isEqualTo(-1);
    assertThat(json.get("none").get("more").string()).isEmpty();
    assertThat(json.number()).isEqualTo(-1);
  }

  @Test
  void bytes_become_text_and_back_as_java_does_it() {
    var random = new Random(7);
    for (int size = 0; size < 100; size++) {
      var bytes = new byte[size];
      random.nextBytes(bytes);
      String base64 = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
      assertThat(Bytes.base64(bytes)).isEqualTo(base64);
      assertThat(Bytes.ofBase64(base64)).isEqualTo(bytes);
      assertThat(Bytes.ofHex(Bytes.hex(bytes))).isEqualTo(bytes);
    }
  }

  @Test
  void what_another_object_does_not_have_is_not_written_as_a_member() {
    Json none = Json.object().get("settings");
    assertThat(Json.object().set("settings", none).set("a", 1).text()).isEqualTo("{\"a\":1}");
    assertThat(Json.object().set("a", 1).set("a", none).text()).isEqualTo("{}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "AB", "AAB", "AA==", "A A", "AA\n", "AA+/", "AAAAA"})
  void base64_that_is_written_another_way_is_refused(String text) {
    assertThat(Bytes.ofBase64(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "é", "€", "😀", "a😀b€é"})
  void utf8_is_that_of_java(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThat(Utf8.encode(text)).isEqualTo(bytes);
    assertThat(Utf8.decode(bytes)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"80", "c0af", "c3", "eda080", "f4908080", "e08080", "ff", "f0808080", "c328"})
  void bytes_that_are_not_utf8_are_refused(String hex) {
    assertThat(Utf8.decode(Bytes.ofHex(hex))).isNull();
  }
}
