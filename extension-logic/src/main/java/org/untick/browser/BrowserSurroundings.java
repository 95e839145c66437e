// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.browser;

import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.untick.status.Status;
import org.untick.status.StatusRecord;
import org.untick.status.Surroundings;
import org.untick.sync.Clock;

/** Clock, randomness, hashing and the toolbar button of the real browser. */
public final class BrowserSurroundings implements Surroundings, Clock {

  private static final String ON = "#9a5b00";
  private static final String BACK = "#a3221f";

  @Override
  public long now() {
    return (long) time();
  }

  @Override
  public String random() {
    return randomHex();
  }

  @Override
  public void hash(String text, Consumer<String> then) {
    sha256(text, then::accept);
  }

  @Override
  public void badge(Status status) {
    boolean back = false;
    for (StatusRecord record : status.records()) {
      back |= record.drifted();
    }
    // As a long, because nothing else in the script writes out an int.
    long on = status.countOn();
    String count = on == 0 ? "" : Long.toString(on);
    Extension.badge(count, back ? BACK : ON);
    Extension.title(
        on == 0 ? Extension.message("extension_name") : Extension.message("badge_title", count));
  }

  @JSBody(script = "return Date.now();")
  private static native double time();

  @JSBody(
      script =
          "var a=crypto.getRandomValues(new Uint8Array(16)),s='',i;"
              + "for(i=0;i<16;i++)s+=(a[i]+256).toString(16).slice(1);return s;")
  private static native String randomHex();

  @JSBody(
      params = {"text", "then"},
      script =
          "crypto.subtle.digest('SHA-256',new TextEncoder().encode(text)).then(function(digest){"
              + "var a=new Uint8Array(digest),s='',i;"
              + "for(i=0;i<a.length;i++)s+=(a[i]+256).toString(16).slice(1);then(s);});")
  private static native void sha256(String text, Extension.TextReceiver then);
}
