// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** A mutation observer over several trees. */
final class Observer {

  /** What hears of mutations. */
  @JSFunctor
  interface Receiver extends JSObject {
    void on(JSObject records);
  }

  private final JSObject observer;

  Observer(Receiver receiver) {
    observer = create(receiver);
  }

  void observe(JSObject root) {
    observe(observer, root);
  }

  void stop() {
    disconnect(observer);
  }

  @JSBody(params = "receiver", script = "return new MutationObserver(receiver);")
  private static native JSObject create(Receiver receiver);

  @JSBody(
      params = {"o", "root"},
      script =
          "o.observe(root,{subtree:true,childList:true,attributes:true,attributeFilter:"
              + "['aria-checked','aria-pressed','aria-label','aria-labelledby','role','checked',"
              + "'lang']});")
  private static native void observe(JSObject o, JSObject root);

  @JSBody(params = "o", script = "o.disconnect();")
  private static native void disconnect(JSObject o);

  @JSBody(params = "record", script = "return record.type==='attributes';")
  static native boolean isAttribute(JSObject record);

  @JSBody(params = "record", script = "return record.addedNodes;")
  static native JSObject added(JSObject record);

  @JSBody(params = "record", script = "return record.target;")
  static native JSObject target(JSObject record);

  /** Whether an added node is an element that matches a selector or holds one that does. */
  @JSBody(
      params = {"node", "selector"},
      script =
          "return node.nodeType===1&&(node.matches(selector)||!!node.querySelector(selector));")
  static native boolean brings(JSObject node, String selector);

  @JSBody(params = "node", script = "return node.nodeType===1;")
  static native boolean isElement(JSObject node);
}
