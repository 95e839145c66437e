// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.setting;

/** What a state rests on, strongest first; {@link #OWN_CLICK} waits to be read again. */
public enum Evidence {
  /** A control that carries LinkedIn's own key of the setting. */
  KEYED_CONTROL("keyed-control"),
  /** A switch whose label is known to be the setting's. */
  LABELLED_SWITCH("labelled-switch"),
  /** The only switch left on the setting's own page. */
  SOLE_SWITCH("sole-switch"),
  /** The value at the end of a row in a list of settings; alone it never says off. */
  CATEGORY_ROW("category-row"),
  /** What the user just did, not read again yet. */
  OWN_CLICK("own-click"),
  /** Nothing was found to rest on. */
  NONE("none");

  private final String word;

  Evidence(String word) {
    this.word = word;
  }

  /** The word used in messages and storage. */
  public String word() {
    return word;
  }

  /**
   * Finds a kind of evidence by its word.
   *
   * @return the evidence, or null when none has that word
   */
  public static Evidence of(String word) {
    for (Evidence evidence : values()) {
      if (evidence.word.equals(word)) {
        return evidence;
      }
    }
    return null;
  }
}
