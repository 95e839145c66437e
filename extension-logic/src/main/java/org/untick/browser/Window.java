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

  /** The page's document. */
  @JSBody(script = "return document;")
  public static native JSObject document();

  @JSBody(script = "return location.pathname;")
  static native String path();

  @JSBody(script = "return (document.documentElement.lang||'').toLowerCase();")
  static native String language();

  /** Whether the page reads from right to left. */
  @JSBody(script = "return getComputedStyle(document.documentElement).direction==='rtl';")
  public static native boolean rightToLeft();

  /** Whether the page's text is light, and so the page dark. */
  @JSBody(script = "return getComputedStyle(document.body).color.split(',')[1]>127;")
  public static native boolean dark();

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

  /** Asks for a pass before the next frame. */
  @JSBody(params = "h", script = "requestAnimationFrame(function(){h.pass();});")
  public static native void passInFrame(PageEvents h);

  /** Asks for a pass after so many milliseconds. */
  @JSBody(
      params = {"h", "delay"},
      script = "setTimeout(function(){h.pass();},delay);")
  public static native void passAfter(PageEvents h, int delay);

  /** Wakes after so many milliseconds. */
  @JSBody(
      params = {"h", "delay"},
      script = "return setTimeout(function(){h.woken();},delay);")
  public static native int wakeAfter(PageEvents h, int delay);

  /** Calls again and again while somebody can see the page, and at once when it comes to sight. */
  @JSBody(
      params = {"millis", "task"},
      script =
          "var look=function(){if(!document.hidden)task();};setInterval(look,millis);"
              + "document.addEventListener('visibilitychange',look);")
  public static native void whileVisible(int millis, Task task);

  /** What is behind the address, with its {@code #}; empty if there is nothing. */
  @JSBody(script = "return location.hash;")
  public static native String fragment();

  /** Loads this page of ours anew. */
  @JSBody(script = "location.reload();")
  public static native void reload();

  /** Goes to another page of ours; the way back does not lead here. */
  @JSBody(params = "page", script = "location.replace(page);")
  public static native void goTo(String page);

  /** What the browser and the system call themselves, for people. */
  @JSBody(
      script =
          "var said=navigator.userAgent,find=function(all){return all.filter(function(each){"
              + "return said.indexOf(each)>=0;})[0]||'';};"
              + "return find(['Firefox','Edg','OPR','Chrome']).replace('Edg','Edge')"
              + ".replace('OPR','Opera')+', '"
              + "+find(['Android','Windows','Mac OS','CrOS','Linux']).replace('CrOS','ChromeOS');")
  public static native String browserName();

  /** Takes {@link #wakeAfter} back. */
  @JSBody(params = "timer", script = "clearTimeout(timer);")
  public static native void cancel(int timer);
}
