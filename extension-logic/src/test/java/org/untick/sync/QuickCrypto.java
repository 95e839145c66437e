// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import java.util.Arrays;
import java.util.function.Consumer;

/** Seals nothing, but refuses what was altered or moved; for tests that do it very often. */
final class QuickCrypto extends JcaCrypto {

  private static final int TAG_BYTES = 16;

  QuickCrypto(long seed) {
    super(seed);
  }

  private static int tag(byte[] key, byte[] nonce, byte[] associated, byte[] plain) {
    int tag = Arrays.hashCode(key);
    tag = 31 * tag + Arrays.hashCode(nonce);
    tag = 31 * tag + Arrays.hashCode(associated);
    return 31 * tag + Arrays.hashCode(plain);
  }

  @Override
  public void seal(
      byte[] key, byte[] nonce, byte[] associated, byte[] plain, Consumer<? super byte[]> then) {
    byte[] blob = Arrays.copyOf(plain, plain.length + TAG_BYTES);
    int tag = tag(key, nonce, associated, plain);
    for (int i = 0; i < TAG_BYTES; i++) {
      blob[plain.length + i] = (byte) (tag >> (8 * (i % 4)));
    }
    then.accept(blob);
  }

  @Override
  public void open(
      byte[] key, byte[] nonce, byte[] associated, byte[] blob, Consumer<? super byte[]> then) {
    byte[] plain = Arrays.copyOf(blob, blob.length - TAG_BYTES);
    seal(
        key,
        nonce,
        associated,
        plain,
        again -> then.accept(Arrays.equals(again, blob) ? plain : null));
  }
}
