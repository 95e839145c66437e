// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.browser;

/** A closed shadow root that the driver can reach although the page cannot. */
public interface ClosedRoot {

  /**
   * Calls a function with the root as its one argument.
   *
   * @param function a JavaScript function that returns a string, or a promise of one
   * @return that string
   * @throws BrowserException with the function's error text
   */
  String call(String function);
}
