// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.compile;

import org.teavm.jso.JSBody;

/**
 * What {@link String}'s methods compile to: the browser's own. TeaVM's class library copies
 * character by character and checks bounds, and with the exceptions for that comes 2 kB of code.
 * Each method here takes the place of the one with the same name and parameters. Like arrays in a
 * script that is not compiled strictly, texts are not to be read beyond their ends.
 */
final class BrowserStrings {

  private BrowserStrings() {}

  @JSBody(
      params = {"text", "index"},
      script = "return text.charCodeAt(index);")
  static native char charAt(String text, int index);

  @JSBody(
      params = {"text", "start", "end"},
      script = "return text.substring(start,end);")
  static native String substring(String text, int start, int end);

  @JSBody(
      params = {"text", "start"},
      script = "return text.substring(start);")
  static native String substring(String text, int start);

  @JSBody(
      params = {"text", "c", "start"},
      script = "return text.indexOf(String.fromCharCode(c),start);")
  static native int indexOf(String text, int c, int start);

  @JSBody(
      params = {"text", "piece", "start"},
      script = "return text.indexOf(piece,start);")
  static native int indexOf(String text, String piece, int start);

  @JSBody(
      params = {"text", "start"},
      script = "return text.startsWith(start);")
  static native boolean startsWith(String text, String start);

  static boolean contains(String text, CharSequence piece) {
    return text.indexOf(piece.toString(), 0) >= 0;
  }

  @JSBody(
      params = {"text", "more"},
      script = "return text+more;")
  static native String concat(String text, String more);
}
