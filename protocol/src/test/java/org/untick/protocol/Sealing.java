// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.protocol;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Sealed blobs as {@code docs/sync-protocol.md} lays them out, written from that page. */
final class Sealing {
  private static final int TAG_BITS = 128;
  private static final int TAG_BYTES = 16;
  private static final int NONCE_BYTES = 12;

  private final byte[] head;
  private final byte[] key;
  private final byte[] associatedData;

  /** Seals under a key, with a head in clear before the nonce. */
  Sealing(byte[] head, byte[] key, byte[] associatedData) {
    this.head = head.clone();
    this.key = key.clone();
    this.associatedData = associatedData.clone();
  }

  /** Returns a blob of exactly {@code size} bytes. */
  byte[] seal(byte[] content, byte[] nonce, int size) throws GeneralSecurityException {
    int room = size - head.length - NONCE_BYTES - TAG_BYTES;
    byte[] padded =
        Arrays.copyOf(join(ByteBuffer.allocate(4).putInt(content.length).array(), content), room);
    return join(head, nonce, cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(padded));
  }

  /** Returns the content of a blob. */
  byte[] open(byte[] blob) throws GeneralSecurityException {
    int start = head.length + NONCE_BYTES;
    byte[] nonce = Arrays.copyOfRange(blob, head.length, start);
    byte[] padded = cipher(Cipher.DECRYPT_MODE, nonce).doFinal(blob, start, blob.length - start);
    int length = ByteBuffer.wrap(padded).getInt();
    return Arrays.copyOfRange(padded, 4, 4 + length);
  }

  private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(associatedData);
    return cipher;
  }

  /** Returns the parts one after the other. */
  static byte[] join(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
