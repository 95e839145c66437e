// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

/** UTF-8; Java's own would bring 10 kB of tables for other encodings. */
final class Utf8 {

  private static final int REPLACEMENT = 0xfffd;

  private Utf8() {}

  /** The bytes of a text; half a pair of surrogates becomes U+FFFD. */
  static byte[] encode(String text) {
    var bytes = new byte[3 * text.length()];
    int size = 0;
    for (int i = 0; i < text.length(); i++) {
      int c = codeAt(text, i);
      i += c > 0xffff ? 1 : 0;
      if (c < 0x80) {
        bytes[size++] = (byte) c;
      } else {
        int more = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
        bytes[size++] = (byte) (0xff00 >> (more + 1) | (c >> (6 * more)));
        while (more-- > 0) {
          bytes[size++] = (byte) (0x80 | ((c >> (6 * more)) & 63));
        }
      }
    }
    return Bytes.part(bytes, 0, size);
  }

  private static int codeAt(String text, int i) {
    int c = text.charAt(i);
    if (c < 0xd800 || c > 0xdfff) {
      return c;
    }
    int next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
    boolean pair = c < 0xdc00 && next >= 0xdc00 && next <= 0xdfff;
    return pair ? 0x10000 + ((c - 0xd800) << 10) + (next - 0xdc00) : REPLACEMENT;
  }

  /** The text of bytes; null if they are not well-formed. */
  static String decode(byte[] bytes) {
    var out = new StringBuilder();
    for (int i = 0; i < bytes.length; ) {
      int first = bytes[i++] & 255;
      int more = first < 0x80 ? 0 : first < 0xc0 ? -1 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
      if (more < 0 || first > 0xf7 || i + more > bytes.length) {
        return null;
      }
      int c = more == 0 ? first : first & (63 >> more);
      for (int end = i + more; i < end; i++) {
        if ((bytes[i] & 0xc0) != 0x80) {
          return null;
        }
        c = c << 6 | (bytes[i] & 63);
      }
      if (!isShortest(c, more)) {
        return null;
      }
      append(out, c);
    }
    return out.toString();
  }

  private static boolean isShortest(int c, int more) {
    int least = more == 0 ? 0 : more == 1 ? 0x80 : more == 2 ? 0x800 : 0x10000;
    return c >= least && c <= 0x10ffff && (c < 0xd800 || c > 0xdfff);
  }

  private static void append(StringBuilder out, int c) {
    if (c > 0xffff) {
      out.append((char) (0xd7c0 + (c >> 10))).append((char) (0xdc00 | (c & 0x3ff)));
    } else {
      out.append((char) c);
    }
  }
}
