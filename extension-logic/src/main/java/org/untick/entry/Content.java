// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.entry;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSExport;
import org.untick.setting.Catalogue;
import org.untick.ui.SettingsPage;

/** {@code content.js}: runs on LinkedIn's settings pages. */
public final class Content {

  private Content() {}

  /** Begins, unless a script of the same extension already runs on this page. */
  @JSExport
  public static void begin() {
    if (claim()) {
      new SettingsPage(Catalogue.parse(catalogue())).start();
    }
  }

  /** The mark lies in our isolated world, where the page cannot see it. */
  @JSBody(
      script =
          "var r=untickApi.runtime,o=globalThis.untick;"
              + "try{if(o&&o.id)return false;}catch(x){}globalThis.untick=r;return true;")
  private static native boolean claim();

  /** The compact catalogue, which the build puts before the script. */
  @JSBody(script = "return untickCatalogue;")
  private static native String catalogue();
}
