// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the compact form of a catalogue line by line, as the build does. */
public final class CatalogueText {

  private final List<String> lines = new ArrayList<>();

  /** Adds a setting; the flag {@code c} says that its page may hold a companion switch. */
  public CatalogueText setting(
      String id, String slugs, String keys, String languages, String flags, String... labels) {
    lines.add(String.join("|", id, slugs, keys, hashes(labels), languages, flags));
    return this;
  }

  /** Adds the values of rows that say on. */
  public CatalogueText on(String... words) {
    lines.add("=on|" + hashes(words));
    return this;
  }

  /** Adds the values of rows that say off. */
  public CatalogueText off(String... words) {
    lines.add("=off|" + hashes(words));
    return this;
  }

  /** Adds pieces of a companion's label. */
  public CatalogueText hints(String... hints) {
    lines.add("=hint|" + String.join(",", hints));
    return this;
  }

  /** Adds pages that are never touched. */
  public CatalogueText never(String... slugs) {
    lines.add("=never|" + String.join(",", slugs));
    return this;
  }

  /** The whole text. */
  public String text() {
    return String.join("\n", lines);
  }

  /** What it describes. */
  public Catalogue parse() {
    return Catalogue.parse(text());
  }

  private static String hashes(String... texts) {
    return Stream.of(texts)
        .map(text -> Hashes.encode(LabelText.hash(text)))
        .collect(Collectors.joining());
  }
}
