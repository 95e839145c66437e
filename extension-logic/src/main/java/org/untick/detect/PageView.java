// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.detect;

import org.untick.setting.Items;

/**
 * The page in front of the user, at the moment of a pass. The port that detection reads through.
 */
public interface PageView {

  /** The address's path, without query and fragment. */
  String path();

  /**
   * The interface language the page declares, in small letters: {@code fr}, {@code pt-br}; may be
   * empty.
   */
  String language();

  /**
   * All elements that match a CSS selector: in the document, in open shadow roots and in
   * same-origin frames.
   */
  Items<PageElement> all(String selector);

  /** Whether the document has loaded. */
  boolean loaded();

  /** Milliseconds since this page was come to, by load or by navigation without one. */
  int age();

  /** Milliseconds since the page last changed. */
  int quiet();
}
