// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.browser;

import org.teavm.jso.JSBody;

/** Wakes the background now and then while sync is on. */
public final class Alarm {

  private Alarm() {}

  /** Calls when it is time. */
  @JSBody(params = "task", script = "untickApi.alarms.onAlarm.addListener(function(){task();});")
  public static native void onTime(Window.Task task);

  /** Wakes every 30 minutes, a fifth more or less; or no more. */
  @JSBody(
      params = "wanted",
      script =
          "var all=untickApi.alarms;"
              + "if(wanted)all.create({periodInMinutes:24+12*Math.random()});else all.clearAll();")
  public static native void keep(boolean wanted);

  /** Calls a little later, unless it is asked for again before; for what happens in bursts. */
  @JSBody(
      params = {"millis", "task"},
      script = "clearTimeout(globalThis.untickSoon);globalThis.untickSoon=setTimeout(task,millis);")
  public static native void soon(int millis, Window.Task task);
}
