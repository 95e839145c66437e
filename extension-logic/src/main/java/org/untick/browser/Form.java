// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** What people fill in on a page of ours. */
public final class Form {

  private Form() {}

  /** What stands in the field with this id. */
  public static String value(String id) {
    return value0(element(id));
  }

  /** Fills in the field with this id. */
  public static void fill(String id, String value) {
    fill0(element(id), value);
  }

  /** Whether the box with this id is ticked. */
  public static boolean ticked(String id) {
    return ticked0(element(id));
  }

  /** Ticks the box with this id, or not. */
  public static void tick(String id, boolean on) {
    tick0(element(id), on);
  }

  /** Calls when the form with this id is sent, which goes nowhere. */
  public static void onSubmit(String id, Window.Task task) {
    on(element(id), "submit", task);
  }

  /** Calls when something in the element with this id was filled in, ticked or chosen. */
  public static void onInput(String id, Window.Task task) {
    on(element(id), "input", task);
  }

  /**
   * Calls with the text of a file that was chosen in the field with this id; empty if it is longer
   * than so many bytes or cannot be read. The same file may be chosen again.
   */
  public static void onFile(String id, int longest, Extension.TextReceiver receiver) {
    onFile(element(id), longest, receiver);
  }

  @JSBody(
      params = {"e", "longest", "receiver"},
      script =
          "e.addEventListener('change',function(){var file=e.files[0];if(!file)return;"
              + "(file.size>longest?Promise.resolve(''):file.text()).then(receiver,"
              + "function(){receiver('');}).then(function(){e.value='';});});")
  private static native void onFile(JSObject e, int longest, Extension.TextReceiver receiver);

  private static JSObject element(String id) {
    return Dom.byId(Window.document(), id);
  }

  @JSBody(params = "e", script = "return e.value;")
  private static native String value0(JSObject e);

  @JSBody(
      params = {"e", "value"},
      script = "e.value=value;")
  private static native void fill0(JSObject e, String value);

  @JSBody(params = "e", script = "return e.checked;")
  private static native boolean ticked0(JSObject e);

  @JSBody(
      params = {"e", "on"},
      script = "e.checked=on;")
  private static native void tick0(JSObject e, boolean on);

  @JSBody(
      params = {"e", "type", "task"},
      script =
          "e.addEventListener(type,function(event){"
              + "if(type==='submit')event.preventDefault();task();});")
  private static native void on(JSObject e, String type, Window.Task task);
}
