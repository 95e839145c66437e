// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.benchmark;

/** What is compared. */
enum Candidate {
  NOTHING("no extension"),
  BOUND("lower bound"),
  UNTICK("Untick"),
  AUTOCONSENT("autoconsent");

  private final String title;

  Candidate(String title) {
    this.title = title;
  }

  /** As the report calls it. */
  String title() {
    return title;
  }
}
