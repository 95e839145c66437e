// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** Bytes that do not change, compared by content: an id, a hash or a sealed blob. */
public final class Bytes {
  private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(Bytes::digest);

  private final byte[] content;

  private Bytes(byte[] content) {
    this.content = content;
  }

  /** Keeps a copy of an array. */
  public static Bytes of(byte[] content) {
    return new Bytes(content.clone());
  }

  /**
   * Reads hexadecimal digits.
   *
   * @throws IllegalArgumentException if the text is something else
   */
  public static Bytes ofHex(String hex) {
    return new Bytes(HexFormat.of().parseHex(hex));
  }

  /**
   * Reads base64url without padding, in its one canonical form.
   *
   * @throws IllegalArgumentException if the text is something else
   */
  public static Bytes ofBase64(String text) {
    Bytes bytes = new Bytes(Base64.getUrlDecoder().decode(text));
    if (!bytes.base64().equals(text)) {
      throw new IllegalArgumentException("not base64url without padding");
    }
    return bytes;
  }

  /** Returns the SHA-256 of these bytes, 32 bytes. */
  public Bytes sha256() {
    return new Bytes(SHA_256.get().digest(content));
  }

  /** To look one up costs as much as to use it, so that each thread keeps its own. */
  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Returns how many there are. */
  public int size() {
    return content.length;
  }

  /** Returns a copy. */
  public byte[] toArray() {
    return content.clone();
  }

  /** Returns lower-case hexadecimal digits, two a byte. */
  public String hex() {
    return HexFormat.of().formatHex(content);
  }

  /** Returns base64url without padding. */
  public String base64() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(content);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes bytes && MessageDigest.isEqual(content, bytes.content);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(content);
  }

  /** Tells the length only: what is in here must not get into a log. */
  @Override
  public String toString() {
    return content.length + " bytes";
  }
}
