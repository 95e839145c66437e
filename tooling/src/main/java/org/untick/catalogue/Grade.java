// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

/** How well a fact is known, best first. */
public enum Grade {
  /** LinkedIn's own text. */
  A,
  /** Public code that drives the live page. */
  B,
  /** Press in the language concerned, quoting the page. */
  C,
  /** Translated by machine or inferred: a variant, never the only evidence. */
  D;

  /** Whether this grade claims more than the other one allows. */
  public boolean betterThan(Grade other) {
    return compareTo(other) < 0;
  }
}
