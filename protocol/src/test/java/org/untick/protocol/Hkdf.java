// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.protocol;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HKDF-SHA-256 (RFC 5869) with an empty salt, for at most 32 bytes. */
final class Hkdf {
  private static final int HASH_BYTES = 32;

  private final byte[] pseudorandomKey;

  /** Extracts from the secret. */
  Hkdf(byte[] secret) throws GeneralSecurityException {
    this.pseudorandomKey = hmac(new byte[HASH_BYTES], secret);
  }

  /** Expands for one purpose; one block is enough for what we need. */
  byte[] expand(String info, int bytes) throws GeneralSecurityException {
    byte[] text = info.getBytes(StandardCharsets.US_ASCII);
    byte[] block = Arrays.copyOf(text, text.length + 1);
    block[text.length] = 1;
    return Arrays.copyOf(hmac(pseudorandomKey, block), bytes);
  }

  static byte[] hmac(byte[] key, byte[] text) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(text);
  }
}
