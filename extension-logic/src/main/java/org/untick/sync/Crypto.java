// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import java.util.function.Consumer;

/** The primitives that the protocol is built of. What answers by callback never throws. */
public interface Crypto {

  /** So many random bytes, fit for keys. */
  byte[] random(int count);

  /** The SHA-256 of some bytes. */
  void sha256(byte[] bytes, Consumer<? super byte[]> then);

  /** The HMAC-SHA-256 of some bytes. */
  void hmac(byte[] key, byte[] bytes, Consumer<? super byte[]> then);

  /** So many bytes of HKDF-SHA-256 with an empty salt, at most 32. */
  void derive(byte[] secret, String info, int count, Consumer<? super byte[]> then);

  /** AES-256-GCM: the ciphertext and behind it its tag of 16 bytes. */
  void seal(
      byte[] key, byte[] nonce, byte[] associated, byte[] plain, Consumer<? super byte[]> then);

  /** Undoes {@link #seal}; answers null if the tag is not right. */
  void open(
      byte[] key, byte[] nonce, byte[] associated, byte[] sealed, Consumer<? super byte[]> then);
}
