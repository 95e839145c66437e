// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  private final List<String> list = Pages.list();
  private final Words words = new Words(list, new JcaCrypto(1));
  private final byte[] secret = words.secret();
  private final String code = encode(secret);

  private String encode(byte[] bytes) {
    var codes = new ArrayList<String>();
    words.encode(bytes, codes::add);
    return codes.get(0);
  }

  private byte[] decode(String text) {
    var secrets = new ArrayList<byte[]>();
    words.decode(text, secrets::add);
    assertThat(secrets).hasSize(1);
    return secrets.get(0);
  }

  @Test
  void a_code_of_twelve_words_is_read_back_for_any_secret() {
    for (int i = 0; i < 200; i++) {
      byte[] drawn = words.secret();
      assertThat(encode(drawn).split(" ")).hasSize(Words.RECOVERY);
      assertThat(decode(encode(drawn))).isEqualTo(drawn);
    }
  }

  @Test
  void a_mistaken_word_never_reads_as_the_right_code_and_15_of_16_are_seen() {
    String[] right = code.split(" ");
    int taken = 0;
    for (int place = 0; place < right.length; place++) {
      for (int i = place; i < list.size(); i += 16) {
        String other = list.get(i);
        String[] typed = right.clone();
        typed[place] = other;
        byte[] read = other.equals(right[place]) ? null : decode(String.join(" ", typed));
        taken += read == null ? 0 : 1;
        assertThat(read).isNotEqualTo(secret);
      }
    }

    assertThat(taken).isBetween(60, 132);
  }

  @Test
  void a_code_that_is_taken_has_no_other_spelling() {
    String[] typed = code.split(" ");
    for (String last : list) {
      typed[Words.RECOVERY - 1] = last;
      byte[] read = decode(String.join(" ", typed));
      if (read != null) {
        assertThat(encode(read)).isEqualTo(String.join(" ", typed));
      }
    }
  }

  @Test
  void capitals_and_whatever_is_between_the_words_do_not_matter() {
    assertThat(decode(code.toUpperCase(java.util.Locale.ROOT))).isEqualTo(secret);
    assertThat(decode("  " + code.replace(" ", ",\n 2. ") + ".\u00a0")).isEqualTo(secret);
    assertThat(decode(code.replace(" ", "-"))).isEqualTo(secret);
  }

  @Test
  void a_word_missing_or_too_many_is_refused() {
    assertThat(decode(code.substring(0, code.lastIndexOf(' ')))).isNull();
    assertThat(decode(code + " abandon")).isNull();
    assertThat(decode("")).isNull();
    assertThat(decode(code.replaceFirst(" ", ""))).isNull();
  }

  @Test
  void a_word_that_is_not_in_the_list_is_refused_and_named() {
    String typed = code.replaceFirst("^[a-z]+", "linkedin");

    assertThat(decode(typed)).isNull();
    assertThat(words.unknown(Words.split(typed))).containsExactly("linkedin");
    assertThat(words.unknown(Words.split(code))).isEmpty();
  }

  @Test
  void ten_drawn_words_are_read_as_the_protocol_wants_them() {
    String ten = words.draw();

    assertThat(ten.split(" ")).hasSize(Words.PAIRING).allMatch(list::contains);
    assertThat(words.pairing(ten.toUpperCase(java.util.Locale.ROOT).replace(" ", ", ")))
        .isEqualTo(ten);
    assertThat(words.draw()).isNotEqualTo(ten);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 9, 11, 12})
  void other_than_ten_words_are_none_for_pairing(int count) {
    assertThat(words.pairing(" zoo".repeat(count))).isEmpty();
  }

  @Test
  void ten_words_with_an_unknown_one_are_none_for_pairing() {
    assertThat(words.pairing(" zoo".repeat(9) + " linkedin")).isEmpty();
  }

  @Test
  void a_beginning_is_completed_once_few_words_are_left() {
    assertThat(words.beginning("aban", 4)).containsExactly("abandon");
    assertThat(words.beginning("act", 4)).isEmpty();
    assertThat(words.beginning("act", 7)).contains("act", "action", "actor").hasSize(5);
    assertThat(words.beginning("xyz", 4)).isEmpty();
  }

  @Test
  void four_letters_tell_any_word_from_the_others() {
    for (String word : list) {
      String start = word.substring(0, Math.min(4, word.length()));
      assertThat(words.beginning(start, 20)).contains(word);
      assertThat(word.length() < 4 || words.beginning(start, 1).size() == 1).isTrue();
    }
  }
}
