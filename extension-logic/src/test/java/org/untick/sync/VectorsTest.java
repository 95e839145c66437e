// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code that is compiled to JavaScript computes what the protocol's page says. */
class VectorsTest {

  private static final String AT_SLOT = "slot.";
  private final JcaCrypto crypto = new JcaCrypto(1);
  private final Json vectors = Json.parse(read("../docs/sync-vectors.json"));
  private final Words words =
      new Words(List.of(read("../docs/sync-words.txt").strip().split("\n")), crypto);

  private static String read(String path) {
    try {
      return Files.readString(Path.of(path));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private String vector(String name) {
    return vectors.get(name).string();
  }

  private Keys keys() {
    var made = new ArrayList<Keys>();
    new KeyDerivation(crypto, Bytes.ofHex(vector("recovery.entropy"))).keys(made::add);
    return made.get(0);
  }

  @Test
  void a_recovery_code_becomes_its_words_and_back() {
    var found = new ArrayList<String>();
    words.encode(Bytes.ofHex(vector("recovery.entropy")), found::add);
    words.decode(
        " " + vector("recovery.words").toUpperCase(java.util.Locale.ROOT).replace(" ", "\n "),
        secret -> found.add(Bytes.hex(secret)));

    assertThat(found).containsExactly(vector("recovery.words"), vector("recovery.entropy"));
  }

  @Test
  void a_mistyped_recovery_code_is_refused() {
    String code = vector("recovery.words");
    var read = new ArrayList<byte[]>();
    for (String wrong :
        List.of(
            "", code + " zebra", code.replace("avoid", "avoidx"), code.replace("mass", "zoo"))) {
      words.decode(wrong, read::add);
    }

    assertThat(read).containsOnlyNulls();
  }

  @Test
  void every_key_is_derived_from_the_recovery_code() {
    var root = new ArrayList<String>();
    new KeyDerivation(crypto, Bytes.ofHex(vector("recovery.entropy")))
        .rootToken(token -> root.add(Bytes.base64(token)));

    assertThat(keys().account()).isEqualTo(vector("keys.accountId"));
    assertThat(keys().keyId()).isEqualTo(vector("keys.keyId"));
    assertThat(hex(keys().slotIdKey())).isEqualTo(vector("keys.slotIdKey"));
    assertThat(hex(keys().sealKey())).isEqualTo(vector("keys.sealKey"));
    assertThat(root).containsExactly(vector("keys.rootToken"));
    assertThat(Api.credential(keys().account(), vector("device.token")))
        .isEqualTo(vector("device.authorization"));
  }

  private static String hex(String base64) {
    return Bytes.hex(Bytes.ofBase64(base64));
  }

  @ParameterizedTest
  @ValueSource(ints = {4096, 8192, 16384})
  void a_slot_is_sealed_and_opened(int size) {
    String at = AT_SLOT + size + ".";
    var found = new ArrayList<String>();
    keys().slotId(crypto, vector(at + "name"), mac -> found.add(Bytes.hex(Bytes.part(mac, 0, 16))));
    String content = vector(at + "content");
    byte[] blob = sealed(at, content, size);
    keys().open(crypto, vector(at + "slotId"), Bytes.base64(blob), json -> found.add(json.text()));

    assertThat(found).containsExactly(vector(at + "slotId"), content);
    assertThat(HexFormat.of().formatHex(JcaCrypto.sha256(blob)))
        .isEqualTo(vector(at + "sealedSha256"));
  }

  /** The vectors of larger slots have small content, which the client itself never seals so. */
  private byte[] sealed(String at, String content, int size) {
    var blobs = new ArrayList<byte[]>();
    crypto.next(Bytes.ofHex(vector(at + "nonce")));
    byte[] head = Bytes.join(new byte[] {1}, Bytes.ofHex(keys().keyId()));
    var envelope =
        new Envelope(
            crypto,
            head,
            Bytes.ofBase64(keys().sealKey()),
            Bytes.ofHex(vector(at + "associatedData")));
    envelope.seal(content.getBytes(StandardCharsets.UTF_8), size, blobs::add);
    return blobs.get(0);
  }

  @Test
  void content_is_sealed_in_the_smallest_size_that_holds_it() {
    var sizes = new ArrayList<Integer>();
    String slot = vector("slot.4096.slotId");
    for (int length : new int[] {1, 4055, 4056, 8151, 8152, 16343, 16344}) {
      keys()
          .seal(
              crypto, slot, "é" + "x".repeat(length - 1), b -> sizes.add(b == null ? 0 : b.length));
    }

    assertThat(sizes).containsExactly(4096, 8192, 8192, 16384, 16384, 0, 0);
  }

  @Test
  void a_mailbox_is_named_and_sealed_by_its_words() {
    var found = new ArrayList<String>();
    Mailbox.of(
        crypto,
        vector("pairing.words"),
        mailbox -> {
          found.add(mailbox.id());
          crypto.next(Bytes.ofHex(vector("pairing.nonce")));
          mailbox.seal(vector("pairing.content"), blob -> found.add(Bytes.base64(blob)));
        });

    assertThat(found).containsExactly(vector("pairing.mailboxId"), vector("pairing.sealed"));
  }

  @Test
  void a_slot_that_was_touched_or_moved_does_not_open() {
    byte[] blob = sealed("slot.4096.", vector("slot.4096.content"), 4096);
    String slot = vector("slot.4096.slotId");
    var opened = new ArrayList<Json>();
    for (int i : new int[] {0, 1, 9, 21, 4000, 4095}) {
      byte[] flipped = blob.clone();
      flipped[i] ^= 1;
      keys().open(crypto, slot, Bytes.base64(flipped), opened::add);
    }
    keys().open(crypto, slot, Bytes.base64(Arrays.copyOf(blob, 8192)), opened::add);
    keys().open(crypto, slot, Bytes.base64(Arrays.copyOf(blob, 4095)), opened::add);
    keys().open(crypto, slot, "", opened::add);
    keys().open(crypto, vector("slot.8192.slotId"), Bytes.base64(blob), opened::add);

    assertThat(opened).hasSize(10).containsOnlyNulls();
  }
}
