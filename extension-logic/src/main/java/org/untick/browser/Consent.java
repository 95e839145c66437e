// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.browser;

import org.teavm.jso.JSBody;

/** The user's leave to send data, for which Firefox asks in words of its own. */
public final class Consent {

  private Consent() {}

  /**
   * Asks for it, which is only allowed right after a click. What the server gets is sealed; what it
   * says is what LinkedIn's pages show, so it is asked for as website content.
   */
  @JSBody(
      params = "answer",
      script =
          "if(!untickApi.runtime.getBrowserInfo){answer(true);return;}"
              + "untickApi.permissions.request({data_collection:['websiteContent']})"
              + ".then(function(given){answer(given);},function(){answer(false);});")
  public static native void ask(SiteAccess.Answer answer);
}
