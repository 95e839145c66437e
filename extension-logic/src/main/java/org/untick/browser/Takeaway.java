// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.browser;

import org.teavm.jso.JSBody;

/** Ways of taking a text along. */
public final class Takeaway {

  private Takeaway() {}

  /** Puts a text on the clipboard. */
  @JSBody(
      params = {"text", "answer"},
      script =
          "navigator.clipboard.writeText(text).then("
              + "function(){answer(true);},function(){answer(false);});")
  public static native void copy(String text, SiteAccess.Answer answer);

  /** Opens the browser's dialogue for printing the page. */
  @JSBody(script = "print();")
  public static native void print();

  /** Lets the browser save a text as a file, wherever it saves downloads. */
  @JSBody(
      params = {"name", "text"},
      script =
          "var link=document.createElement('a');"
              + "link.href=URL.createObjectURL(new Blob([text],{type:'text/plain'}));"
              + "link.download=name;link.click();"
              + "setTimeout(function(){URL.revokeObjectURL(link.href);},60000);")
  public static native void save(String name, String text);
}
