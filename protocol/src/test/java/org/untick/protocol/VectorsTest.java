// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import javax.crypto.AEADBadTagException;
import org.junit.jupiter.api.Test;

class VectorsTest {
  private static final Path FILE = Path.of("../docs/sync-vectors.json");
  private static final Path WORDS = Path.of("../docs/sync-words.txt");

  /** With {@code -Duntick.write-vectors=true} the file is written instead of compared. */
  @Test
  void the_vectors_beside_the_page_are_what_its_steps_give() throws Exception {
    String json = new Vectors(new Words(WORDS)).json();
    if (Boolean.getBoolean("untick.write-vectors")) {
      Files.writeString(FILE, json);
    }
    assertThat(Files.readString(FILE)).isEqualTo(json);
  }

  @Test
  void key_derivation_is_that_of_rfc_5869() throws Exception {
    byte[] secret = HexFormat.of().parseHex("0b".repeat(22));

    assertThat(new Hkdf(secret).expand("", 32))
        .asHexString()
        .isEqualToIgnoringCase("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d");
  }

  @Test
  void the_words_are_2048_told_apart_by_their_first_four_letters() throws Exception {
    Words words = new Words(WORDS);

    assertThat(words.list()).hasSize(2_048).isSorted().allMatch(word -> word.matches("[a-z]{3,8}"));
    assertThat(words.list().stream().map(w -> w.substring(0, Math.min(4, w.length()))))
        .doesNotHaveDuplicates();
  }

  @Test
  void a_blob_opens_in_its_own_place_only_and_whole() throws Exception {
    byte[] here = {1};
    byte[] content = "status".getBytes(StandardCharsets.US_ASCII);
    Sealing sealing = new Sealing(here, new byte[32], here);
    byte[] blob = sealing.seal(content, new byte[12], 4_096);
    Sealing elsewhere = new Sealing(here, new byte[32], new byte[] {2});

    assertThat(blob).hasSize(4_096);
    assertThat(sealing.open(blob)).isEqualTo(content);
    assertThatThrownBy(() -> elsewhere.open(blob)).isInstanceOf(AEADBadTagException.class);
    blob[4_000] ^= 1;
    assertThatThrownBy(() -> sealing.open(blob)).isInstanceOf(AEADBadTagException.class);
  }
}
