// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.protocol;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The test vectors: everything derived from fixed secrets, by the steps of the page, as JSON. The
 * fixed nonces are for these vectors alone.
 */
final class Vectors {
  private static final String PAIRING_WORDS =
      "orbit velvet canyon maple thunder ribbon island copper window zebra";
  private static final String DEVICE = "d0d1d2d3d4d5d6d7d8d9dadbdcdddedf";

  private final Map<String, String> lines = new TreeMap<>();
  private final byte[] recovery = ascending(0x10, 16);
  private final Words words;

  Vectors(Words words) {
    this.words = words;
  }

  /** Returns the whole file. */
  String json() throws GeneralSecurityException {
    lines.put("recovery.entropy", hex(recovery));
    lines.put("recovery.words", words.encode(recovery));
    Hkdf keys = new Hkdf(recovery);
    byte[] account = keys.expand("untick/1 account-id", 16);
    lines.put("keys.accountId", hex(account));
    token("keys.rootToken", keys.expand("untick/1 root-token", 32));
    byte[] slotKey = keys.expand("untick/1 slot-id-key", 32);
    byte[] sealKey = keys.expand("untick/1 seal-key", 32);
    byte[] keyId = keys.expand("untick/1 key-id", 8);
    lines.put("keys.slotIdKey", hex(slotKey));
    lines.put("keys.sealKey", hex(sealKey));
    lines.put("keys.keyId", hex(keyId));
    token("device.token", ascending(0x40, 32));
    lines.put("device.id", DEVICE);
    lines.put("device.authorization", "Bearer " + hex(account) + "." + base64(ascending(0x40, 32)));
    slot("shared", 4_096, account, slotKey, sealKey, keyId);
    slot("device:" + DEVICE, 8_192, account, slotKey, sealKey, keyId);
    slot("device:" + DEVICE, 16_384, account, slotKey, sealKey, keyId);
    pairing();
    return text();
  }

  private void token(String name, byte[] token) throws GeneralSecurityException {
    lines.put(name, base64(token));
    lines.put(name + "Hash", base64(sha256(token)));
  }

  private void slot(
      String name, int size, byte[] account, byte[] slotKey, byte[] sealKey, byte[] keyId)
      throws GeneralSecurityException {
    byte[] slotId = Arrays.copyOf(Hkdf.hmac(slotKey, name.getBytes(US_ASCII)), 16);
    byte[] associated = Sealing.join("untick/1 slot\0".getBytes(US_ASCII), account, slotId, keyId);
    Sealing sealing = new Sealing(Sealing.join(new byte[] {1}, keyId), sealKey, associated);
    String content =
        "{\"format\":1,\"device\":\"" + DEVICE + "\",\"counter\":7,\"seen\":{},\"body\":{\"é\":1}}";
    String at = "slot." + size + ".";
    byte[] sealed = sealing.seal(content.getBytes(UTF_8), ascending(size >> 8, 12), size);
    lines.put(at + "name", name);
    lines.put(at + "slotId", hex(slotId));
    lines.put(at + "content", content.replace("\"", "\\\""));
    lines.put(at + "nonce", hex(ascending(size >> 8, 12)));
    lines.put(at + "associatedData", hex(associated));
    sealed(at, sealed);
  }

  private void pairing() throws GeneralSecurityException {
    Hkdf keys = new Hkdf(PAIRING_WORDS.getBytes(US_ASCII));
    byte[] mailbox = keys.expand("untick/1 mailbox-id", 16);
    byte[] key = keys.expand("untick/1 mailbox-key", 32);
    byte[] associated = Sealing.join("untick/1 mailbox\0".getBytes(US_ASCII), mailbox);
    String content = "{\"format\":1,\"server\":\"https://sync.example.org\"}";
    Sealing sealing = new Sealing(new byte[] {1}, key, associated);
    lines.put("pairing.words", PAIRING_WORDS);
    lines.put("pairing.mailboxId", hex(mailbox));
    lines.put("pairing.mailboxKey", hex(key));
    lines.put("pairing.content", content.replace("\"", "\\\""));
    lines.put("pairing.nonce", hex(ascending(0x70, 12)));
    lines.put("pairing.associatedData", hex(associated));
    sealed("pairing.", sealing.seal(content.getBytes(UTF_8), ascending(0x70, 12), 1_024));
  }

  private void sealed(String at, byte[] sealed) throws GeneralSecurityException {
    if (sealed.length <= 4_096) {
      lines.put(at + "sealed", base64(sealed));
    }
    lines.put(at + "sealedSha256", hex(sha256(sealed)));
  }

  private String text() {
    var text = new StringBuilder("{\n");
    lines.forEach((k, v) -> text.append("  \"%s\": \"%s\",\n".formatted(k, v)));
    text.setLength(text.length() - 2);
    return text.append("\n}\n").toString();
  }

  private static byte[] ascending(int first, int count) {
    byte[] bytes = new byte[count];
    for (int i = 0; i < count; i++) {
      bytes[i] = (byte) (first + i);
    }
    return bytes;
  }

  static byte[] sha256(byte[] bytes) throws GeneralSecurityException {
    return MessageDigest.getInstance("SHA-256").digest(bytes);
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
