// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.guide;

import java.util.ArrayList;
import java.util.List;
import org.untick.setting.Fields;

/**
 * What the user chose.
 *
 * @param quiet whether LinkedIn's pages stay untouched and everything is told in the popup
 * @param termsSeen whether the user was told what marking the page means under LinkedIn's terms
 * @param hidden paths of pages on which nothing is marked
 */
public record Preferences(boolean quiet, boolean termsSeen, List<String> hidden) {

  /** Where the preferences are kept in the extension's storage. */
  public static final String KEY = "preferences";

  private static final String HEAD = "untick-preferences/1";

  /** What holds before the user has chosen. */
  public static final Preferences DEFAULT = new Preferences(false, false, new ArrayList<>());

  /**
   * Reads what {@link #encode} wrote.
   *
   * @return the preferences; the default for anything else, and quiet when it is not readable, so
   *     that nothing is drawn against a wish that got lost
   */
  public static Preferences decode(String text) {
    List<String> lines = Fields.of(text, '\n');
    if (lines.isEmpty()) {
      return DEFAULT;
    }
    if (!lines.get(0).equals(HEAD)) {
      return new Preferences(true, false, new ArrayList<>());
    }
    var hidden = new ArrayList<String>();
    for (String line : lines) {
      if (line.startsWith("hidden ")) {
        hidden.add(line.substring(7));
      }
    }
    return new Preferences(Fields.has(lines, "quiet"), Fields.has(lines, "terms-seen"), hidden);
  }

  /** These preferences as one text. */
  public String encode() {
    var text = new StringBuilder(HEAD);
    text.append(quiet ? "\nquiet" : "").append(termsSeen ? "\nterms-seen" : "");
    for (String path : hidden) {
      text.append("\nhidden ").append(path);
    }
    return text.toString();
  }

  /** Whether marks may be drawn on the page with this path. */
  public boolean marks(String path) {
    return !quiet && !Fields.has(hidden, path);
  }

  /** These preferences, with quiet mode on or off. */
  public Preferences withQuiet(boolean on) {
    return new Preferences(on, termsSeen, hidden);
  }

  /** These preferences, the terms having been told. */
  public Preferences withTermsSeen() {
    return new Preferences(quiet, true, hidden);
  }

  /** These preferences, with no marks on one more page. */
  public Preferences withHidden(String path) {
    var more = new ArrayList<String>(hidden);
    more.add(path);
    return new Preferences(quiet, termsSeen, more);
  }

  /** These preferences, with marks on all pages again. */
  public Preferences withNoneHidden() {
    return new Preferences(quiet, termsSeen, new ArrayList<>());
  }
}
