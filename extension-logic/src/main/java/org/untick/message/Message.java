// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.message;

import org.untick.status.Sighting;

/** What the scripts tell the background. */
public sealed interface Message {

  /**
   * What a page showed.
   *
   * @param sighting the page and what was found on it
   */
  record Seen(Sighting sighting) implements Message {}

  /** LinkedIn asked to sign in: what was seen before may be another person's. */
  record SignedOut() implements Message {}

  /** The user wants LinkedIn's pages left untouched. */
  record Quiet() implements Message {}

  /**
   * The user wants no marks on a page again.
   *
   * @param path the page's path
   */
  record Hide(String path) implements Message {}

  /**
   * The user looks at a page of ours, or wants to sync.
   *
   * @param now whether not to wait, though something went wrong lately
   */
  record Sync(boolean now) implements Message {}

  /** A settings page was come to without a load, and the content script is not there. */
  record Inject() implements Message {}
}
