// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.guide;

/**
 * What the user chose, as it is stored: a head with the version, then a line for each choice, each
 * line closed by a line break.
 *
 * @param text the stored form
 */
public record Preferences(String text) {

  /** Where the preferences are kept in the extension's storage. */
  public static final String KEY = "preferences";

  private static final String HEAD = "untick-preferences/1\n";
  private static final String QUIET = "\nquiet\n";
  private static final String TERMS = "\nterms-seen\n";
  private static final String HIDDEN = "\nhidden ";

  /**
   * Reads what was stored.
   *
   * @return the preferences; nothing chosen for an empty text, and quiet for one that is not
   *     understood, so that nothing is drawn against a wish that got lost
   */
  public static Preferences decode(String text) {
    if (text.isEmpty()) {
      return new Preferences(HEAD);
    }
    return new Preferences(understands(text) ? text : HEAD.concat("quiet\n"));
  }

  /** Whether a stored text, which may be empty, is of this version. */
  static boolean understands(String text) {
    return text.isEmpty() || (text.startsWith(HEAD) && text.endsWith("\n"));
  }

  /** Whether LinkedIn's pages stay untouched and everything is told in the popup. */
  public boolean quiet() {
    return has(QUIET);
  }

  /** Whether the user was told what marking the page means under LinkedIn's terms. */
  public boolean termsSeen() {
    return has(TERMS);
  }

  /** Whether marks may be drawn on the page with this path. */
  public boolean marks(String path) {
    return !quiet() && !has(HIDDEN.concat(path).concat("\n"));
  }

  /** On how many pages nothing is marked. */
  public int countHidden() {
    int count = 0;
    for (int at = text.indexOf(HIDDEN); at >= 0; at = text.indexOf(HIDDEN, at + 1)) {
      count++;
    }
    return count;
  }

  /** These preferences, with quiet mode on or off. */
  public Preferences withQuiet(boolean on) {
    return with(QUIET, on);
  }

  /** These preferences, the terms having been told. */
  public Preferences withTermsSeen() {
    return with(TERMS, true);
  }

  /** These preferences, with no marks on one more page. */
  public Preferences withHidden(String path) {
    return with(HIDDEN.concat(path).concat("\n"), true);
  }

  /** These preferences, with marks on all pages again. */
  public Preferences withNoneHidden() {
    Preferences left = this;
    for (int at = text.indexOf(HIDDEN); at >= 0; at = left.text.indexOf(HIDDEN)) {
      int end = left.text.indexOf('\n', at + 1);
      left = new Preferences(left.text.substring(0, at).concat(left.text.substring(end)));
    }
    return left;
  }

  /** These preferences, with the line of a choice there or not. */
  public Preferences withLine(String line, boolean wanted) {
    return with("\n".concat(line).concat("\n"), wanted);
  }

  private boolean has(String line) {
    return text.contains(line);
  }

  private Preferences with(String line, boolean wanted) {
    if (wanted == has(line)) {
      return this;
    }
    return new Preferences(wanted ? text.concat(line.substring(1)) : text.replace(line, "\n"));
  }
}
