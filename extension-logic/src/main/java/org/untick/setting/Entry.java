// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.setting;

/**
 * What the content script has to know of one setting.
 *
 * @param id its name
 * @param slugs last path segments that make a page the setting's own
 * @param keys LinkedIn's own keys of its control
 * @param labels {@link Hashes} of its labels, in every language known
 * @param languages languages in which a label is known well enough to miss it
 * @param companion whether its page may hold a second switch that counts too
 */
public record Entry(
    SettingId id,
    Items<String> slugs,
    Items<String> keys,
    String labels,
    Items<String> languages,
    boolean companion) {

  static Entry parse(String line) {
    Items<String> f = Fields.of(line, '|');
    return new Entry(
        new SettingId(f.get(0)),
        Fields.of(f.get(1), ','),
        Fields.of(f.get(2), ','),
        f.get(3),
        Fields.of(f.get(4), ','),
        f.get(5).indexOf('c') >= 0);
  }

  /** Whether both are the same setting. */
  public boolean is(Entry other) {
    return id.value().equals(other.id.value());
  }
}
