// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.browser;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** What the user does on the page, heard without the page knowing. Nothing is ever sent to it. */
public final class Input {

  private Input() {}

  /** Calls when another page is come to without a load, forward or back. */
  @JSBody(
      params = "task",
      script =
          "var n=window.navigation,f=function(){task();};"
              + "if(n)n.addEventListener('currententrychange',f);"
              + "addEventListener('popstate',f);addEventListener('pageshow',f);")
  public static native void onNavigation(Window.Task task);

  /** Calls when the user, not a script, clicks; keys that click count too. */
  @JSBody(
      params = "listener",
      script =
          "addEventListener('click',function(e){if(e.isTrusted)listener(e);},"
              + "{capture:true,passive:true});")
  public static native void onClick(Window.Listener listener);

  /** Calls when a control of the page says that it changed. */
  @JSBody(
      params = "task",
      script =
          "var f=function(){task();};addEventListener('change',f,true);"
              + "addEventListener('input',f,true);")
  public static native void onChange(Window.Task task);

  /** Calls, before the next frame, when things may have moved. */
  @JSBody(
      params = "task",
      script =
          "var due=false,g=function(){due=false;task();},"
              + "f=function(){if(!due){due=true;requestAnimationFrame(g);}},"
              + "o={capture:true,passive:true};"
              + "addEventListener('scroll',f,o);addEventListener('resize',f,o);"
              + "addEventListener('transitionend',f,o);addEventListener('load',f,o);"
              + "addEventListener('focus',f);document.addEventListener('visibilitychange',f);"
              + "new ResizeObserver(f).observe(document.documentElement);")
  public static native void onMove(Window.Task task);

  /** The elements an event passes, innermost first, each label followed by its control. */
  public static List<DomElement> path(JSObject event) {
    var elements = new ArrayList<DomElement>();
    JSObject path = composedPath(event);
    int length = Dom.length(path);
    for (int i = 0; i < length; i++) {
      elements.add(new DomElement(Dom.item(path, i)));
      JSObject control = labelled(Dom.item(path, i));
      if (control != null) {
        elements.add(new DomElement(control));
      }
    }
    return elements;
  }

  @JSBody(params = "event", script = "return event.composedPath();")
  private static native JSObject composedPath(JSObject event);

  @JSBody(params = "e", script = "return e.control||null;")
  private static native JSObject labelled(JSObject e);
}
