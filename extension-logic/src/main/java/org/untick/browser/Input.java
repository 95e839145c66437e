// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.untick.setting.Items;

/** What the user does on the page, heard without the page knowing. Nothing is ever sent to it. */
public final class Input {

  private Input() {}

  /** Hears navigation, and movement from now on. */
  @JSBody(
      params = "h",
      script =
          "var n=window.navigation,due=0,o={capture:true,passive:true},w=window,"
              + "arrive=function(){h.arrived();},look=function(){h.woken();},"
              + "move=function(){if(!due){due=1;requestAnimationFrame(function(){"
              + "due=0;h.moved();});}};"
              + "if(n)n.addEventListener('currententrychange',arrive);"
              + "w.addEventListener('popstate',arrive);w.addEventListener('pageshow',arrive);"
              + "w.addEventListener('transitionend',function(){h.changed();},o);"
              + "['scroll','resize'].forEach(function(t){w.addEventListener(t,move,o);});"
              + "w.addEventListener('focus',look);document.addEventListener('visibilitychange',look);"
              + "document.addEventListener('load',"
              + "function(e){if(e.target.localName==='iframe')look();},true);"
              + "new ResizeObserver(move).observe(document.documentElement);")
  public static native void hear(PageEvents h);

  /** Hears clicks and changes in a document: the page's own or a frame's. */
  @JSBody(
      params = {"d", "h"},
      script =
          "var o={capture:true,passive:true},change=function(){h.changed();};"
              + "d.addEventListener('click',function(e){if(e.isTrusted)h.clicked(e);},o);"
              + "d.addEventListener('change',change,o);d.addEventListener('input',change,o);")
  public static native void hearDocument(JSObject d, PageEvents h);

  /** The elements an event passes, innermost first, each label followed by its control. */
  public static Items<DomElement> path(JSObject event) {
    var elements = new Items<DomElement>();
    JSObject path = composedPath(event);
    int length = Dom.length(path);
    for (int i = 0; i < length; i++) {
      elements.add(new DomElement(Dom.item(path, i)));
    }
    return elements;
  }

  /** The controls of labels are part of it. */
  @JSBody(
      params = "event",
      script =
          "return event.composedPath().reduce(function(a,e){"
              + "return a.concat(e.control?[e,e.control]:[e]);},[]);")
  private static native JSObject composedPath(JSObject event);
}
