// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.setting;

/** Brings visible text into the one form in which labels are compared. */
public final class LabelText {

  /** Longest text, in UTF-16 units, that is still looked at; no label comes near it. */
  public static final int LIMIT = 400;

  private LabelText() {}

  /**
   * Folds white space, typographic apostrophes, invisible direction marks and closing punctuation,
   * so that one wording written in two ways compares equal. Letters keep their case.
   *
   * @param text any text, never null; what follows {@link #LIMIT} units is dropped
   * @return the folded text, without leading or trailing space; empty for nothing visible
   */
  public static String normalise(String text) {
    var folded = new StringBuilder();
    int length = Math.min(text.length(), LIMIT);
    boolean gap = false;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        gap = folded.length() > 0;
      } else if (!isInvisible(c)) {
        if (gap) {
          folded.append(' ');
        }
        gap = false;
        folded.append(c == '\u2019' || c == '\u02bc' ? '\'' : c);
      }
    }
    return withoutClosing(folded);
  }

  private static String withoutClosing(StringBuilder text) {
    int end = text.length();
    while (end > 0 && isClosing(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }

  private static boolean isClosing(char c) {
    return c == '.' || c == ':' || c == ' ' || c == '\u3002' || c == '\uff1a';
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
