// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.setting;

/** Cuts text at a separator; {@code String.split} would bring 120 kB of regular expressions. */
public final class Fields {

  private Fields() {}

  /** Whether a list of texts has this one. */
  public static boolean has(Items<String> list, String text) {
    for (String item : list) {
      if (item.equals(text)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text holds a piece, given in small letters; Latin capitals count as small. */
  public static boolean mentions(String text, String piece) {
    for (int i = 0; i + piece.length() <= text.length(); i++) {
      int same = 0;
      while (same < piece.length() && small(text.charAt(i + same)) == piece.charAt(same)) {
        same++;
      }
      if (same == piece.length()) {
        return true;
      }
    }
    return false;
  }

  private static int small(char c) {
    return c >= 'A' && c <= 'Z' ? c + 32 : c;
  }

  /**
   * Cuts text at each separator; at a space that is any white space.
   *
   * @return the pieces in order, empty ones included; none for an empty text
   */
  public static Items<String> of(String text, char separator) {
    var fields = new Items<String>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == separator || (separator == ' ' && c < ' ')) {
        fields.add(text.substring(start, i));
        start = i + 1;
      }
    }
    if (!text.isEmpty()) {
      fields.add(text.substring(start));
    }
    return fields;
  }
}
