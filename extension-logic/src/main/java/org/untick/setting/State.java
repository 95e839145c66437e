// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.setting;

/** What is known of a setting; a false {@link #OFF} is the one harmful error. */
public enum State {
  /** LinkedIn uses the data. */
  ON("on"),
  /** LinkedIn does not use the data. */
  OFF("off"),
  /** The page is there and has finished, its control is not: not in this region or account. */
  NOT_OFFERED("not-offered"),
  /** Something is there that we cannot read: LinkedIn changed the page. */
  UNREADABLE("unreadable"),
  /** Two pieces of evidence disagree. */
  CONFLICT("conflict"),
  /** No reliable reading. */
  UNKNOWN("unknown");

  private final String word;

  State(String word) {
    this.word = word;
  }

  /** The word used in attributes, messages and storage. */
  public String word() {
    return word;
  }

  /**
   * Finds a state by its word.
   *
   * @return the state, or null when no state has that word
   */
  public static State of(String word) {
    for (State state : values()) {
      if (state.word.equals(word)) {
        return state;
      }
    }
    return null;
  }
}
