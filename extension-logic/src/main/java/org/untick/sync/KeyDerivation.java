// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import java.util.function.Consumer;
import org.untick.protocol.Limits;

/** Makes the keys of a recovery code, and mailbox id and key of pairing words. */
public final class KeyDerivation {

  static final int KEY_ID_BYTES = 8;

  private final Crypto crypto;
  private final byte[] secret;

  /** Of the 16 bytes of a recovery code, or of pairing words as text. */
  KeyDerivation(Crypto crypto, byte[] secret) {
    this.crypto = crypto;
    this.secret = secret;
  }

  private void derive(String what, int count, Consumer<byte[]> then) {
    crypto.derive(secret, "untick/1 " + what, count, then);
  }

  /** The keys that a device keeps. */
  void keys(Consumer<Keys> then) {
    derive(
        "account-id",
        Limits.ID_BYTES,
        account ->
            derive(
                "slot-id-key",
                Limits.TOKEN_BYTES,
                slotIdKey ->
                    derive(
                        "seal-key",
                        Limits.TOKEN_BYTES,
                        sealKey ->
                            derive(
                                "key-id",
                                KEY_ID_BYTES,
                                keyId ->
                                    then.accept(
                                        new Keys(
                                            Bytes.hex(account),
                                            Bytes.base64(slotIdKey),
                                            Bytes.base64(sealKey),
                                            Bytes.hex(keyId)))))));
  }

  /** The token that enrols, revokes and deletes; it is not kept. */
  void rootToken(Consumer<byte[]> then) {
    derive("root-token", Limits.TOKEN_BYTES, then);
  }

  /** The id of the mailbox that pairing words name. */
  void mailboxId(Consumer<String> then) {
    derive("mailbox-id", Limits.ID_BYTES, id -> then.accept(Bytes.hex(id)));
  }

  /** What seals that mailbox. */
  void mailboxKey(Consumer<byte[]> then) {
    derive("mailbox-key", Limits.TOKEN_BYTES, then);
  }
}
