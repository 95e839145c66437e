// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.detect;

import org.untick.setting.Entry;
import org.untick.setting.Evidence;
import org.untick.setting.State;

/** Whether the page is one that can be believed, and what a missing control means on it. */
final class PageCondition {

  /** After so many milliseconds nothing more is waited for. */
  static final int PATIENCE = 35_000;

  /** A page with content that has not changed for so many milliseconds has finished. */
  static final int QUIET = 12_000;

  private static final String SIGN_IN =
      "input[type=password],form[action*=login],main a[href*='/login']";
  private static final String TITLE = "main h1,main h2,main h3,main h4,#main h1,#main h2,#main h4";
  private static final String BUSY = "[aria-busy=true],[role=progressbar]";
  private static final String ERROR = "main [role=alert],#main [role=alert]";

  private PageCondition() {}

  /** Whether LinkedIn asks to sign in, so that nothing here is the member's. */
  static boolean signedOut(PageView page) {
    return !page.all(SIGN_IN).isEmpty();
  }

  /** Whether nothing more is to be expected of the page. */
  static boolean finished(PageView page) {
    return page.age() >= PATIENCE || still(page);
  }

  /** Whether all that was to come has come: nothing has changed for long, and nothing is busy. */
  static boolean still(PageView page) {
    return page.quiet() >= QUIET && rendered(page);
  }

  /** Whether the page has loaded, has a title, and says nothing of being busy. */
  private static boolean rendered(PageView page) {
    return page.loaded() && !page.all(TITLE).isEmpty() && page.all(BUSY).isEmpty();
  }

  /**
   * What to say of a setting on its own page when no control of it was found.
   *
   * @param others whether there are controls that could not be told whose they are
   */
  static Reading withoutControl(PageView page, Entry entry, boolean others) {
    return new Reading(entry, missing(page, others), Evidence.NONE, null);
  }

  private static State missing(PageView page, boolean others) {
    if (!finished(page)) {
      return State.UNKNOWN;
    }
    if (others) {
      return State.UNREADABLE;
    }
    boolean believable = !page.all(TITLE).isEmpty() && page.all(ERROR).isEmpty();
    return believable ? State.NOT_OFFERED : State.UNKNOWN;
  }
}
