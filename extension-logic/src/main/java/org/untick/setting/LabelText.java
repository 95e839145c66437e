// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.setting;

/**
 * Brings visible text into the one form in which labels are compared: white space, typographic
 * apostrophes, invisible direction marks and closing punctuation do not matter, letters keep their
 * case. White space counts for nothing, as none is between the words of a label that is laid out in
 * blocks. What is compared are 32-bit hashes, so that no text has to be built.
 */
public final class LabelText {

  /** Longest text, in UTF-16 units, that is still looked at; no label comes near it. */
  public static final int LIMIT = 400;

  private LabelText() {}

  /**
   * The hash of a text's comparable form.
   *
   * @param text any text, never null; what follows {@link #LIMIT} units is dropped
   * @return 0 for a text with nothing visible
   */
  public static int hash(String text) {
    int length = Math.min(text.length(), LIMIT);
    int hash = 0;
    int open = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (!isSpace(c) && !isInvisible(c)) {
        open = 31 * open + (c == '\u2019' || c == '\u02bc' ? '\'' : c);
        hash = isClosing(c) ? hash : open;
      }
    }
    return hash;
  }

  private static boolean isClosing(char c) {
    return c == '.' || c == ':' || c == '\u3002' || c == '\uff1a';
  }

  private static boolean isSpace(char c) {
    return c <= ' '
        || c == '\u00a0'
        || c == '\u202f'
        || c == '\u3000'
        || (c >= '\u2000' && c <= '\u200a');
  }

  private static boolean isInvisible(char c) {
    return (c >= '\u200b' && c <= '\u200f')
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2060' && c <= '\u2069')
        || c == '\u00ad'
        || c == '\ufeff';
  }
}
