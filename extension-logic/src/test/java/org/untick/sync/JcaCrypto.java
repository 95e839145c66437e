// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The primitives by Java's own cryptography; random bytes come from a seed, or are given. */
class JcaCrypto implements Crypto {

  private static final int HASH_BYTES = 32;
  private static final int TAG_BITS = 128;

  private final Random random;
  private byte[] next;

  JcaCrypto(long seed) {
    this.random = new Random(seed);
  }

  /** The next random bytes will be these. */
  void next(byte[] bytes) {
    next = bytes;
  }

  @Override
  public byte[] random(int count) {
    var bytes = new byte[count];
    random.nextBytes(bytes);
    byte[] result = next == null ? bytes : next;
    next = null;
    return result;
  }

  static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] mac(byte[] key, byte[] bytes) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void sha256(byte[] bytes, Consumer<? super byte[]> then) {
    then.accept(sha256(bytes));
  }

  @Override
  public void hmac(byte[] key, byte[] bytes, Consumer<? super byte[]> then) {
    then.accept(mac(key, bytes));
  }

  @Override
  public void derive(byte[] secret, String info, int count, Consumer<? super byte[]> then) {
    byte[] text = info.getBytes(StandardCharsets.US_ASCII);
    byte[] block = Arrays.copyOf(text, text.length + 1);
    block[text.length] = 1;
    then.accept(Arrays.copyOf(mac(mac(new byte[HASH_BYTES], secret), block), count));
  }

  private static byte[] cipher(int mode, byte[] key, byte[] nonce, byte[] associated, byte[] text)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(associated);
    return cipher.doFinal(text);
  }

  @Override
  public void seal(
      byte[] key, byte[] nonce, byte[] associated, byte[] plain, Consumer<? super byte[]> then) {
    try {
      then.accept(cipher(Cipher.ENCRYPT_MODE, key, nonce, associated, plain));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void open(
      byte[] key, byte[] nonce, byte[] associated, byte[] blob, Consumer<? super byte[]> then) {
    byte[] plain;
    try {
      plain = cipher(Cipher.DECRYPT_MODE, key, nonce, associated, blob);
    } catch (AEADBadTagException e) {
      plain = null;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
    then.accept(plain);
  }
}
