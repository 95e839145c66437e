// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * The one door to the DOM's primitives. Every value that may be undefined is mapped here, because
 * an undefined string is not null in compiled Java.
 */
final class Dom {

  private Dom() {}

  @JSBody(
      params = {"e", "n"},
      script = "return e.getAttribute(n)||'';")
  static native String attribute(JSObject e, String n);

  /** 0 no property, 1 yes, 2 no, 3 indeterminate; only where the browser itself paints it. */
  @JSBody(
      params = "e",
      script =
          "return e.localName!=='input'||e.type!=='checkbox'&&e.type!=='radio'?0"
              + ":e.indeterminate?3:e.checked?1:2;")
  static native int checked(JSObject e);

  @JSBody(params = "e", script = "return e.parentElement||e.parentNode&&e.parentNode.host||null;")
  static native JSObject parent(JSObject e);

  @JSBody(
      params = {"e", "limit"},
      script = "return e.textContent.slice(0,9999).replace(/\\s+/g,' ').slice(0,limit);")
  static native String text(JSObject e, int limit);

  @JSBody(
      params = {"e", "id"},
      script = "var r=e.getRootNode();return r.getElementById?r.getElementById(id):null;")
  static native JSObject byId(JSObject e, String id);

  @JSBody(
      params = {"r", "s"},
      script = "return r.querySelectorAll(s);")
  static native JSObject all(JSObject r, String s);

  @JSBody(
      params = {"e", "s"},
      script = "return !!e.closest(s);")
  static native boolean closest(JSObject e, String s);

  /** The element that hosts the shadow root or frame this element is in; null in neither. */
  @JSBody(
      params = "e",
      script =
          "var r=e.getRootNode();"
              + "return r.host||r.defaultView&&r.defaultView.frameElement||null;")
  static native JSObject host(JSObject e);

  @JSBody(
      params = {"e", "s"},
      script = "return e.matches(s);")
  static native boolean matches(JSObject e, String s);

  @JSBody(params = "list", script = "return list.length;")
  static native int length(JSObject list);

  @JSBody(
      params = {"list", "i"},
      script = "return list[i];")
  static native JSObject item(JSObject list, int i);

  @JSBody(
      params = {"a", "b"},
      script = "return a===b;")
  static native boolean same(JSObject a, JSObject b);

  @JSBody(
      params = {"a", "b"},
      script = "return a.contains(b);")
  static native boolean contains(JSObject a, JSObject b);

  @JSBody(params = "e", script = "return e.isConnected;")
  static native boolean connected(JSObject e);

  @JSBody(params = "r", script = "return !!r.host;")
  static native boolean isShadow(JSObject r);

  /** Whether a shadow root or a frame's document is still part of the page. */
  @JSBody(params = "r", script = "return r.host?r.isConnected:!!r.defaultView;")
  static native boolean attached(JSObject r);

  /** Open shadow roots and same-origin frames' documents that hang on a node or below it. */
  @JSBody(
      params = "n",
      script =
          "for(var found=[],all=n.querySelectorAll('*'),i=all.length,tree;n;n=all[--i])"
              + "(tree=n.shadowRoot||n.contentDocument)&&found.push(tree);"
              + "return found;")
  static native JSObject trees(JSObject n);

  /** The frame element that holds an element's document; null at the top. */
  @JSBody(
      params = "e",
      script = "try{return e.ownerDocument.defaultView.frameElement;}catch(x){return null;}")
  static native JSObject frameOf(JSObject e);

  @JSBody(
      params = "e",
      script =
          "return e.checkVisibility?e.checkVisibility({visibilityProperty:true}):"
              + "e.getClientRects().length>0;")
  static native boolean shown(JSObject e);

  /** Left, top, width and height in whole pixels of the element's own viewport. */
  @JSBody(
      params = "e",
      script =
          "var r=e.getBoundingClientRect();return [Math.floor(r.left),Math.floor(r.top),"
              + "Math.ceil(r.width),Math.ceil(r.height)];")
  static native JSObject box(JSObject e);

  @JSBody(
      params = {"list", "i"},
      script = "return list[i];")
  static native int number(JSObject list, int i);

  @JSBody(params = "e", script = "return e.clientLeft|0;")
  static native int borderLeft(JSObject e);

  @JSBody(params = "e", script = "return e.clientTop|0;")
  static native int borderTop(JSObject e);

  /** The element or its nearest ancestor that is wider than so much and can be pointed at. */
  @JSBody(
      params = {"e", "width"},
      script =
          "for(var p=e,i=4;p&&i--;p=p.parentElement||p.parentNode&&p.parentNode.host)"
              + "if(p.offsetWidth>width&&p.offsetHeight>9)return p;return e;")
  static native JSObject wider(JSObject e, int width);

  @JSBody(
      params = "e",
      script =
          "for(var z=0,v;e;e=e.parentElement||e.parentNode&&e.parentNode.host)"
              + "v=+getComputedStyle(e).zIndex,v&&(z=v);return z;")
  static native int level(JSObject e);

  /** What is in front at a point of the window, shadow roots opened; null outside it. */
  @JSBody(
      params = {"x", "y"},
      script =
          "for(var r=document,f,n;r&&(n=r.elementFromPoint(x,y))&&n!==f;r=n.shadowRoot)f=n;"
              + "return f||null;")
  static native JSObject front(int x, int y);
}
