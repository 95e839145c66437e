// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The test vectors of the protocol, and sealing as the protocol says, by Java's own means. */
final class Vectors {

  private static final Path FILE = Path.of("../docs/sync-vectors.json");
  private static final int TAG_BITS = 128;

  private final JsonNode all;

  Vectors() throws IOException {
    all = new ObjectMapper().readTree(FILE.toFile());
  }

  String text(String name) {
    return all.required(name).asText();
  }

  byte[] hex(String name) {
    return HexFormat.of().parseHex(text(name));
  }

  /** What a name has in hexadecimal digits, as the extension stores it. */
  String base64(String name) {
    return base64(hex(name));
  }

  static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Seals content under a key of the vectors, behind a head in clear. */
  byte[] seal(String group, String key, byte[] head, String content, int size)
      throws GeneralSecurityException {
    byte[] nonce = hex(group + ".nonce");
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    int room = size - head.length - nonce.length - TAG_BITS / Byte.SIZE;
    ByteBuffer plain = ByteBuffer.allocate(room).putInt(bytes.length).put(bytes);
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        Cipher.ENCRYPT_MODE,
        new SecretKeySpec(hex(key), "AES"),
        new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(hex(group + ".associatedData"));
    byte[] made = cipher.doFinal(plain.array());
    return ByteBuffer.allocate(size).put(head).put(nonce).put(made).array();
  }
}
