// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

/** Bytes as text and back: hexadecimal, base64url without padding, UTF-8. */
public final class Bytes {

  private static final String BASE64 =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  private Bytes() {}

  static char digit(int value) {
    return (char) (value < 10 ? '0' + value : 'a' + value - 10);
  }

  static int digitOf(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    int letter = c | 32;
    return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
  }

  /** Lower-case hexadecimal digits. */
  public static String hex(byte[] bytes) {
    var out = new StringBuilder();
    for (byte b : bytes) {
      out.append(digit(b >> 4 & 15)).append(digit(b & 15));
    }
    return out.toString();
  }

  /** The bytes of hexadecimal digits, which {@link #isHex} has checked. */
  static byte[] ofHex(String hex) {
    var bytes = new byte[hex.length() / 2];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (digitOf(hex.charAt(2 * i)) << 4 | digitOf(hex.charAt(2 * i + 1)));
    }
    return bytes;
  }

  /** Whether a text is so many bytes in lower-case hexadecimal digits. */
  static boolean isHex(String text, int bytes) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (digitOf(c) < 0 || (c >= 'A' && c <= 'F')) {
        return false;
      }
    }
    return text.length() == 2 * bytes;
  }

  /** RFC 4648, section 5, without padding. */
  public static String base64(byte[] bytes) {
    var out = new StringBuilder(bytes.length * 4 / 3 + 1);
    int bits = 0;
    int held = 0;
    for (byte b : bytes) {
      held = held << 8 | (b & 255);
      for (bits += 8; bits >= 6; bits -= 6) {
        out.append(BASE64.charAt(held >> (bits - 6) & 63));
      }
      held &= 63;
    }
    if (bits > 0) {
      out.append(BASE64.charAt(held << (6 - bits) & 63));
    }
    return out.toString();
  }

  /**
   * The bytes of a text in base64url.
   *
   * @return the bytes; null if it is not written exactly as {@link #base64} writes them
   */
  static byte[] ofBase64(String text) {
    var bytes = new byte[text.length() * 3 / 4];
    int bits = 0;
    int held = 0;
    int size = 0;
    for (int i = 0; i < text.length(); i++) {
      int value = valueOf(text.charAt(i));
      if (value < 0) {
        return null;
      }
      held = (held << 6 | value) & 0xffff;
      bits += 6;
      if (bits >= 8) {
        bits -= 8;
        bytes[size++] = (byte) (held >> bits);
      }
    }
    boolean whole = bits < 6 && (held & (1 << bits) - 1) == 0;
    return whole ? bytes : null;
  }

  private static int valueOf(char c) {
    if (c >= 'A' && c <= 'Z') {
      return c - 'A';
    }
    if (c >= 'a' && c <= 'z') {
      return c - 'a' + 26;
    }
    if (c >= '0' && c <= '9') {
      return c - '0' + 52;
    }
    return c == '-' ? 62 : c == '_' ? 63 : -1;
  }

  /** One after the other. */
  static byte[] join(byte[]... parts) {
    int size = 0;
    for (byte[] part : parts) {
      size += part.length;
    }
    var all = new byte[size];
    int at = 0;
    for (byte[] part : parts) {
      for (byte b : part) {
        all[at++] = b;
      }
    }
    return all;
  }

  /** Some of them, from one place to before another. */
  static byte[] part(byte[] bytes, int from, int to) {
    var some = new byte[to - from];
    for (int i = 0; i < some.length; i++) {
      some[i] = bytes[from + i];
    }
    return some;
  }
}
