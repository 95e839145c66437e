// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Whether the browser lets Untick see LinkedIn; users can take that away and give it back. */
public final class SiteAccess {

  private SiteAccess() {}

  /** What receives the answer. */
  @JSFunctor
  public interface Answer extends JSObject {
    void on(boolean granted);
  }

  /** Asks the browser, not the user. */
  @JSBody(
      params = "answer",
      script =
          "untickApi.permissions.contains("
              + "{origins:['https://www.linkedin.com/*']}).then(function(g){answer(g);});")
  public static native void check(Answer answer);

  /** Asks the user, which is only allowed right after a click of theirs. */
  @JSBody(
      params = "answer",
      script =
          "untickApi.permissions.request("
              + "{origins:['https://www.linkedin.com/*']}).then(function(g){answer(g);},"
              + "function(){answer(false);});")
  public static native void request(Answer answer);
}
