// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.setting;

import java.util.ArrayList;
import java.util.List;

/**
 * What exists: the settings and the words of LinkedIn's lists, in the compact form that the build
 * writes from {@code catalogue/}. A line is a setting ({@link Entry}) or a word list ({@code
 * =name|item,item}).
 */
public final class Catalogue {

  /** Four bits make a digit, from {@code a} to {@code p}. */
  private static final int DIGIT = 4;

  private static final int MASK = 15;

  private final List<Entry> entries = new ArrayList<>();
  private final List<String> wordLists = new ArrayList<>();

  private Catalogue() {}

  /**
   * Reads the compact form.
   *
   * @throws IllegalArgumentException for a line that is neither a setting nor a word list
   */
  public static Catalogue parse(String compact) {
    var catalogue = new Catalogue();
    for (String line : Fields.of(compact, '\n')) {
      if (line.startsWith("=")) {
        catalogue.wordLists.add(line);
      } else if (!line.isEmpty()) {
        catalogue.entries.add(Entry.parse(line));
      }
    }
    return catalogue;
  }

  /** All settings in the catalogue's order. */
  public List<Entry> entries() {
    return entries;
  }

  /** The settings whose own page ends in this path segment. */
  public List<Entry> ownersOf(String slug) {
    var owners = new ArrayList<Entry>();
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
   * @param label normalised text
   * @return the setting, or null when the label is nobody's
   */
  public Entry byLabel(String label) {
    String hash = hash(label);
    for (Entry entry : entries) {
      if (Fields.has(entry.labels(), hash)) {
        return entry;
      }
    }
    return null;
  }

  /**
   * The items of a word list: {@code on} and {@code off} (hashes of row values), {@code hint}
   * (pieces of a companion's label), {@code cat} (categories to open), {@code never} (pages never
   * touched).
   */
  public List<String> words(String name) {
    String prefix = "=" + name + "|";
    for (String line : wordLists) {
      if (line.startsWith(prefix)) {
        return Fields.of(line.substring(prefix.length()), ',');
      }
    }
    return new ArrayList<>();
  }

  /** Whether a normalised text is in one of the lists of hashes. */
  public boolean isWord(String name, String text) {
    return Fields.has(words(name), hash(text));
  }

  /** The form in which the compact catalogue holds a text that is only compared. */
  public static String hash(String text) {
    var digits = new StringBuilder();
    for (int rest = text.hashCode(); rest != 0; rest >>>= DIGIT) {
      digits.append((char) ('a' + (rest & MASK)));
    }
    return digits.toString();
  }
}
