// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import java.util.function.Consumer;

/** The primitives, each of which answers later; a machine that stopped meanwhile hears nothing. */
final class SlowCrypto extends JcaCrypto {

  private final World world;
  private Machine machine;

  private SlowCrypto(World world, long seed) {
    super(seed);
    this.world = world;
  }

  /** A machine with such primitives. */
  static Machine machine(World world, long seed) {
    var crypto = new SlowCrypto(world, seed);
    crypto.machine = new Machine(world, crypto);
    return crypto.machine;
  }

  private Consumer<byte[]> later(Consumer<? super byte[]> then) {
    return bytes -> world.later(machine, () -> then.accept(bytes));
  }

  @Override
  public void sha256(byte[] bytes, Consumer<? super byte[]> then) {
    super.sha256(bytes, later(then));
  }

  @Override
  public void hmac(byte[] key, byte[] bytes, Consumer<? super byte[]> then) {
    super.hmac(key, bytes, later(then));
  }

  @Override
  public void derive(byte[] secret, String info, int count, Consumer<? super byte[]> then) {
    super.derive(secret, info, count, later(then));
  }

  @Override
  public void seal(
      byte[] key, byte[] nonce, byte[] associated, byte[] plain, Consumer<? super byte[]> then) {
    super.seal(key, nonce, associated, plain, later(then));
  }

  @Override
  public void open(
      byte[] key, byte[] nonce, byte[] associated, byte[] blob, Consumer<? super byte[]> then) {
    super.open(key, nonce, associated, blob, later(then));
  }
}
