// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** A mutation observer over several trees. */
final class Observer {

  private final JSObject observer;

  Observer(PageEvents events) {
    observer = create(events);
  }

  /**
   * Observes a tree.
   *
   * @param narrow whether to leave out the page's frame, but for parts with something needed
   */
  void observe(JSObject root, boolean narrow, String needed) {
    observe(observer, root, narrow, needed);
  }

  void stop() {
    disconnect(observer);
  }

  @JSBody(params = "h", script = "return new MutationObserver(function(r){h.mutated(r);});")
  private static native JSObject create(PageEvents h);

  @JSBody(
      params = {"o", "root", "narrow", "needed"},
      script =
          "var what={subtree:true,childList:true,attributes:true,attributeFilter:"
              + "['aria-checked','aria-pressed','aria-label','aria-labelledby','role','checked',"
              + "'lang']},main='main,#main,[role=main]',frame='header,nav,aside,footer',look=function(at){"
              + "if(!at.matches(frame)||at.querySelector(needed)){"
              + "what.subtree=at.matches(main)||!at.querySelector(main+','+frame);"
              + "o.observe(at,what);if(!what.subtree)Array.from(at.children).forEach(look);}};"
              + "narrow&&(root=root.documentElement||root).matches?look(root)"
              + ":o.observe(root,what);")
  private static native void observe(JSObject o, JSObject root, boolean narrow, String needed);

  @JSBody(params = "o", script = "o.disconnect();")
  private static native void disconnect(JSObject o);

  @JSBody(params = "record", script = "return !!record.attributeName;")
  static native boolean isAttribute(JSObject record);

  @JSBody(params = "record", script = "return record.addedNodes;")
  static native JSObject added(JSObject record);

  /** Whether an added element matches a selector or holds one that does. */
  @JSBody(
      params = {"node", "selector"},
      script = "return node.matches(selector)||!!node.querySelector(selector);")
  static native boolean brings(JSObject node, String selector);

  @JSBody(params = "node", script = "return node.nodeType===1;")
  static native boolean isElement(JSObject node);

  /** Whether something changed inside the page's main part and not in its frame. */
  @JSBody(
      params = "record",
      script =
          "var t=record.target;t=t.closest?t:t.host;"
              + "return !t||!t.closest('header,nav,aside,footer');")
  static native boolean inMain(JSObject record);

  /** Whether something changed outside the page's main part, as far as can be told. */
  @JSBody(
      params = "record",
      script = "var t=record.target;return !t.closest||!t.closest('main,#main,[role=main]');")
  static native boolean aroundMain(JSObject record);
}
