// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.browser;

import org.teavm.jso.JSBody;

/**
 * Finds something on the page that tells the signed-in account from others: the address of the
 * member's own profile or photo in the page's header. No source says that it will stay; where it is
 * not found the answer is empty.
 */
public final class Account {

  private Account() {}

  /** The marker as it stands on the page; it is hashed before it is kept. */
  @JSBody(
      script =
          "var c=document.querySelectorAll('code'),m,i,a;"
              + "for(i=0;i<c.length&&i<40;i++){"
              + "m=/\"publicIdentifier\":\"([^\"\\s]{1,100})\"/.exec(c[i].textContent);"
              + "if(m)return m[1];}"
              + "a=document.querySelector('header a[href*=\"/in/\"],nav a[href*=\"/in/\"]');"
              + "if(a&&(m=/\\/in\\/([^\\/?#]{1,100})/.exec(a.getAttribute('href'))))return m[1];"
              + "return '';")
  public static native String marker();

  /** Tells one stay on a page from the next, across tabs. */
  public static String visit(DomPage page) {
    return visit(page.arrivedAt());
  }

  @JSBody(
      params = "arrivedAt",
      script = "return Math.floor(performance.timeOrigin).toString(36)+'-'+arrivedAt;")
  private static native String visit(int arrivedAt);
}
