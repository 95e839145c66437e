// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.setting;

import java.util.List;

/**
 * What the content script has to know of one setting.
 *
 * @param id its name
 * @param slugs last path segments that make a page the setting's own
 * @param keys LinkedIn's own keys of its control
 * @param labels hashes of its normalised labels, in every language known
 * @param languages languages in which a label is known well enough to miss it
 * @param flags single letters: {@code c} its page may hold a second switch, {@code p} one of the
 *     primary settings, {@code e} can be changed by another setting
 */
public record Entry(
    SettingId id,
    List<String> slugs,
    List<String> keys,
    List<String> labels,
    List<String> languages,
    String flags) {

  /** Whether its page may hold a companion switch that counts too. */
  public boolean hasCompanion() {
    return flags.indexOf('c') >= 0;
  }

  static Entry parse(String line) {
    List<String> f = Fields.of(line, '|');
    if (f.size() != 6) {
      throw new IllegalArgumentException("A catalogue line has six fields, not: " + line);
    }
    return new Entry(
        new SettingId(f.get(0)), list(f, 1), list(f, 2), list(f, 3), list(f, 4), f.get(5));
  }

  private static List<String> list(List<String> fields, int index) {
    return Fields.of(fields.get(index), ',');
  }
}
