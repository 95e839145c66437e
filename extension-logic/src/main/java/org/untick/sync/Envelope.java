// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import java.util.function.Consumer;

/**
 * Sealed content of a fixed size, bound to its place by associated data: a head in clear, a nonce,
 * the ciphertext of length, content and zero bytes, and its tag.
 */
final class Envelope {

  private static final int NONCE = 12;
  private static final int TAG = 16;
  private static final int LENGTH = 4;

  private final Crypto crypto;
  private final byte[] head;
  private final byte[] key;
  private final byte[] associated;

  Envelope(Crypto crypto, byte[] head, byte[] key, byte[] associated) {
    this.crypto = crypto;
    this.head = head;
    this.key = key;
    this.associated = associated;
  }

  /** How many bytes content may have in a blob of so many. */
  int room(int size) {
    return size - head.length - NONCE - TAG - LENGTH;
  }

  /** Seals content that has room. */
  void seal(byte[] content, int size, Consumer<? super byte[]> then) {
    int n = content.length;
    var plain = new byte[room(size) + LENGTH];
    for (int i = 0; i < LENGTH; i++) {
      plain[i] = (byte) (n >> (8 * (LENGTH - 1 - i)));
    }
    for (int i = 0; i < n; i++) {
      plain[LENGTH + i] = content[i];
    }
    byte[] nonce = crypto.random(NONCE);
    crypto.seal(key, nonce, associated, plain, made -> then.accept(Bytes.join(head, nonce, made)));
  }

  /** Opens a blob; answers null if anything about it is not right. */
  void open(byte[] blob, Consumer<byte[]> then) {
    if (!beginsWithHead(blob)) {
      then.accept(null);
      return;
    }
    int start = head.length + NONCE;
    byte[] nonce = Bytes.part(blob, head.length, start);
    byte[] sealed = Bytes.part(blob, start, blob.length);
    crypto.open(
        key,
        nonce,
        associated,
        sealed,
        plain -> then.accept(plain == null ? null : content(plain)));
  }

  private boolean beginsWithHead(byte[] blob) {
    if (room(blob.length) < 0) {
      return false;
    }
    for (int i = 0; i < head.length; i++) {
      if (blob[i] != head[i]) {
        return false;
      }
    }
    return true;
  }

  private static byte[] content(byte[] plain) {
    int n = 0;
    for (int i = 0; i < LENGTH; i++) {
      n = n << 8 | (plain[i] & 255);
    }
    if (n < 0 || n > plain.length - LENGTH) {
      return null;
    }
    for (int i = LENGTH + n; i < plain.length; i++) {
      if (plain[i] != 0) {
        return null;
      }
    }
    return Bytes.part(plain, LENGTH, LENGTH + n);
  }
}
