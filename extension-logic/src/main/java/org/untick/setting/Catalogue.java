// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.setting;

/**
 * What exists: the settings and the words of LinkedIn's lists, in the compact form that the build
 * writes from {@code catalogue/}. A line is a setting ({@link Entry}) or a word list ({@code
 * =name|items}).
 */
public final class Catalogue {

  private final Items<Entry> entries = new Items<>();
  private String on = "";
  private String off = "";
  private Items<String> hints = new Items<>();
  private Items<String> never = new Items<>();

  private Catalogue() {}

  /** Reads the compact form, which the build has checked; unknown word lists are passed over. */
  public static Catalogue parse(String compact) {
    var catalogue = new Catalogue();
    for (String line : Fields.of(compact, '\n')) {
      if (line.charAt(0) == '=') {
        catalogue.addWords(Fields.of(line, '|'));
      } else {
        catalogue.entries.add(Entry.parse(line));
      }
    }
    return catalogue;
  }

  private void addWords(Items<String> line) {
    String name = line.get(0);
    String words = line.get(1);
    if (name.equals("=on")) {
      on = words;
    } else if (name.equals("=off")) {
      off = words;
    } else if (name.equals("=hint")) {
      hints = Fields.of(words, ',');
    } else if (name.equals("=never")) {
      never = Fields.of(words, ',');
    }
  }

  /** All settings in the catalogue's order. */
  public Items<Entry> entries() {
    return entries;
  }

  /** The settings whose own page ends in this path segment. */
  public Items<Entry> ownersOf(String slug) {
    var owners = new Items<Entry>();
    for (Entry entry : entries) {
      if (Fields.has(entry.slugs(), slug)) {
        owners.add(entry);
      }
    }
    return owners;
  }

  /**
   * The setting whose control carries this key.
   *
   * @return the setting, or null when the key is nobody's
   */
  public Entry byKey(String key) {
    for (Entry entry : entries) {
      if (Fields.has(entry.keys(), key)) {
        return entry;
      }
    }
    return null;
  }

  /**
   * The setting that has this label in any language.
   *
   * @param label the label's {@link LabelText#hash}
   * @return the setting, or null when the label is nobody's
   */
  public Entry byLabel(int label) {
    for (Entry entry : entries) {
      if (Hashes.has(entry.labels(), label)) {
        return entry;
      }
    }
    return null;
  }

  /**
   * Whether a text, given by its {@link LabelText#hash}, says at the end of a row that it is on.
   */
  public boolean isOn(int text) {
    return Hashes.has(on, text);
  }

  /**
   * Whether a text, given by its {@link LabelText#hash}, says at the end of a row that it is off.
   */
  public boolean isOff(int text) {
    return Hashes.has(off, text);
  }

  /** Whether a label or key speaks of what a companion switch speaks of. */
  public boolean hints(String text) {
    for (String hint : hints) {
      if (Fields.mentions(text, hint)) {
        return true;
      }
    }
    return false;
  }

  /** Last path segments of pages that are never touched. */
  public Items<String> never() {
    return never;
  }
}
