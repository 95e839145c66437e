// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** The window of a page: address, clock, frames and events. Not there in a service worker. */
public final class Window {

  private Window() {}

  /** What is called back. */
  @JSFunctor
  public interface Task extends JSObject {
    void run();
  }

  /** What hears an event. */
  @JSFunctor
  public interface Listener extends JSObject {
    void on(JSObject event);
  }

  @JSBody(script = "return document;")
  static native JSObject document();

  @JSBody(script = "return location.pathname;")
  static native String path();

  @JSBody(script = "return document.documentElement.lang||'';")
  static native String language();

  /** Whether the page reads from right to left. */
  @JSBody(script = "return getComputedStyle(document.documentElement).direction==='rtl';")
  public static native boolean rightToLeft();

  @JSBody(script = "return document.readyState==='complete';")
  static native boolean loaded();

  /** Whether the tab is in the background, where no frames are drawn. */
  @JSBody(script = "return document.hidden;")
  public static native boolean hidden();

  /** Milliseconds since the page began to load. */
  @JSBody(script = "return performance.now()|0;")
  public static native int now();

  @JSBody(script = "return document.documentElement.clientWidth;")
  public static native int width();

  @JSBody(script = "return innerHeight;")
  public static native int height();

  @JSBody(params = "task", script = "requestAnimationFrame(task);")
  public static native void onFrame(Task task);

  /** Calls once after so many milliseconds. */
  @JSBody(
      params = {"task", "delay"},
      script = "return setTimeout(task,delay);")
  public static native int after(Task task, int delay);

  /** Takes {@link #after} back. */
  @JSBody(params = "timer", script = "clearTimeout(timer);")
  public static native void cancel(int timer);

  /** Hears an event of a document or a frame's document, before the page does. */
  @JSBody(
      params = {"target", "type", "listener"},
      script = "target.addEventListener(type,listener,{capture:true,passive:true});")
  public static native void listen(JSObject target, String type, Listener listener);

  /** Stops hearing. */
  @JSBody(
      params = {"target", "type", "listener"},
      script = "target.removeEventListener(type,listener,{capture:true});")
  public static native void unlisten(JSObject target, String type, Listener listener);

  /** The window itself as a target of events. */
  @JSBody(script = "return window;")
  public static native JSObject self();

  /** The Navigation API, or null in a browser that lacks it. */
  @JSBody(script = "return window.navigation||null;")
  public static native JSObject navigation();
}
