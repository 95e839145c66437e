// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import java.util.function.Consumer;
import org.untick.protocol.Limits;

/**
 * What a device keeps to read and write the group's slots.
 *
 * @param account the account id
 * @param slotIdKey 32 bytes that make slot ids of names, in base64url
 * @param sealKey 32 bytes that seal, in base64url
 * @param keyId which seal key it is, 16 hexadecimal digits
 */
public record Keys(String account, String slotIdKey, String sealKey, String keyId) {

  private static final String SLOT = "untick/1 slot\0";

  /** The bytes whose first 16 are the slot id of a name. */
  void slotId(Crypto crypto, String name, Consumer<? super byte[]> then) {
    crypto.hmac(Bytes.ofBase64(slotIdKey), Utf8.encode(name), then);
  }

  private Envelope envelope(Crypto crypto, String slot) {
    byte[] id = Bytes.ofHex(keyId);
    byte[] associated = Bytes.join(Utf8.encode(SLOT), Bytes.ofHex(account), Bytes.ofHex(slot), id);
    return new Envelope(
        crypto, Bytes.join(new byte[] {1}, id), Bytes.ofBase64(sealKey), associated);
  }

  /** Seals content for a slot, in the smallest size; answers null if it has no room in any. */
  void seal(Crypto crypto, String slot, String content, Consumer<? super byte[]> then) {
    Envelope envelope = envelope(crypto, slot);
    byte[] bytes = Utf8.encode(content);
    for (int size = Limits.SLOT_UNIT_BYTES; size <= Limits.SLOT_BYTES; size *= 2) {
      if (bytes.length <= envelope.room(size)) {
        envelope.seal(bytes, size, then);
        return;
      }
    }
    then.accept(null);
  }

  /**
   * Opens a sealed slot.
   *
   * @param sealed base64url
   * @param then receives the content; null if it is not this slot's, not whole, or not as the
   *     protocol wants it
   */
  void open(Crypto crypto, String slot, String sealed, Consumer<Json> then) {
    byte[] blob = Bytes.ofBase64(sealed);
    if (blob == null || !Limits.isSlotSize(blob.length)) {
      then.accept(null);
      return;
    }
    envelope(crypto, slot).open(blob, bytes -> then.accept(bytes == null ? null : content(bytes)));
  }

  private static Json content(byte[] bytes) {
    String text = Utf8.decode(bytes);
    Json content = text == null ? null : Json.parse(text);
    return content != null
            && content.get("format").number() == 1
            && Bytes.isHex(content.get("device").string(), Limits.ID_BYTES)
            && content.get("counter").number() > 0
            && content.get("seen").isObject()
            && content.get("body").isObject()
        ? content
        : null;
  }
}
