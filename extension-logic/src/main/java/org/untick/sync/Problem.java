// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

/** What is the matter with syncing; the pages have a sentence for each, and what to do. */
public enum Problem {
  /** Nothing. */
  NONE(""),
  /** No answer: no network, wrong address, refused certificate, or it took too long. */
  UNREACHABLE("unreachable"),
  /** Something else answers at that address, such as a login page of a network. */
  NOT_OURS("not-ours"),
  /** It sends us elsewhere, which is not followed. */
  REDIRECTED("redirected"),
  /** The answer was larger than any honest one. */
  TOO_LARGE("too-large"),
  /** The server is newer or older than we are. */
  OTHER_PROTOCOL("other-protocol"),
  /** It does not know this device, any more. */
  REFUSED("refused"),
  /** The account has as much as it may have. */
  FULL("full"),
  /** The server asks to wait. */
  BUSY("busy"),
  /** The server failed. */
  SERVER("server"),
  /** The invitation is not good. */
  INVITATION("invitation"),
  /** The id is taken by something else. */
  TAKEN("taken"),
  /** There is nothing, or no longer. */
  GONE("gone"),
  /** What is stored here cannot be read, or nothing can be stored. */
  STORAGE("storage"),
  /** The code has a wrong word. */
  CODE("code"),
  /** A slot cannot be opened: altered, or written with another key. */
  UNREADABLE("unreadable"),
  /** The server shows something older than was seen before. */
  OLD("old"),
  /** Somebody else writes as this device: it was copied or restored. */
  TWIN("twin");

  private final String word;

  Problem(String word) {
    this.word = word;
  }

  /** The word used in storage and in the names of texts. */
  public String word() {
    return word;
  }

  /** The problem with this word; none for any other. */
  public static Problem of(String word) {
    for (Problem problem : values()) {
      if (problem.word.equals(word)) {
        return problem;
      }
    }
    return NONE;
  }
}
