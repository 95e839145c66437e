// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.tour;

import java.util.Map;

/**
 * One stop of the tour: something to look at, and what is to be seen there.
 *
 * @param title what it is, in words, for the table
 * @param picture the screenshot's name
 * @param what what is done before looking
 * @param expected the settings' states there; settings that are not named are not to be spoken of
 */
record Stop(String title, String picture, Action what, Map<String, String> expected) {

  /** What is done to come to something to look at. */
  @FunctionalInterface
  interface Action {
    /** Does it and says what can be seen then. */
    View come(Visit visit);
  }
}
