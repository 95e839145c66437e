// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Makes the content of one element that of another and leaves in place what is the same. */
final class Morph {

  private Morph() {}

  @JSBody(
      params = {"e", "next"},
      script =
          "var morph=function(was,now){var at=was.firstChild;"
              + "Array.from(now.childNodes).forEach(function(fresh){var node=at;"
              + "while(node&&(node.nodeName!==fresh.nodeName||node.className!==fresh.className))"
              + "node=node.nextSibling;"
              + "if(!node){was.insertBefore(fresh,at);return;}"
              + "while(at!==node){var gone=at;at=at.nextSibling;gone.remove();}"
              + "at=node.nextSibling;"
              + "if(node.nodeType===3){if(node.data!==fresh.data)node.data=fresh.data;}"
              + "else{attributes(node,fresh);morph(node,fresh);}});"
              + "while(at){var rest=at;at=at.nextSibling;rest.remove();}};"
              + "var attributes=function(node,fresh){"
              + "Array.from(node.attributes).forEach(function(own){"
              + "if(own.name!=='open'&&!fresh.hasAttribute(own.name))"
              + "node.removeAttribute(own.name);});"
              + "Array.from(fresh.attributes).forEach(function(own){"
              + "if(node.getAttribute(own.name)!==own.value)"
              + "node.setAttribute(own.name,own.value);});};morph(e,next);")
  static native void become(JSObject e, JSObject next);
}
