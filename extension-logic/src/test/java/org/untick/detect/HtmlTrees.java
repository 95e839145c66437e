// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.detect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The trees of a page in memory. An open shadow root is written as {@code <template
 * shadowrootmode=open>}, a same-origin frame as {@code <iframe srcdoc=...>}; both are cut out of
 * the document, as they are in a browser. Other templates are as good as absent.
 */
final class HtmlTrees {

  private static final String OPEN = "template[shadowrootmode=open]";

  private final Element document;
  private final Map<Element, Element> shadows = new HashMap<>();
  private final Map<Element, Element> hosts = new HashMap<>();
  private final Map<Element, Element> frames = new HashMap<>();

  HtmlTrees(Document document) {
    this.document = document;
    adopt(document);
  }

  /** The document, open shadow roots and frames. */
  List<Element> all() {
    var trees = new ArrayList<Element>();
    add(document, trees);
    return trees;
  }

  /** The element around another, out of shadow roots but not out of frames; null at the top. */
  Element around(Element element) {
    Element parent = element.parent();
    if (parent == null) {
      return hosts.get(element);
    }
    return parent instanceof Document ? null : hosts.getOrDefault(parent, parent);
  }

  /** Cuts out the trees that new markup brought. */
  void adopt(Element root) {
    for (Element template = root.selectFirst("template");
        template != null;
        template = root.selectFirst("template")) {
      if (template.is(OPEN)) {
        adoptShadow(template);
      }
      template.remove();
    }
    for (Element frame : root.select("iframe[srcdoc]")) {
      Document inside = Jsoup.parse(frame.attr("srcdoc"));
      frames.put(frame, inside);
      adopt(inside);
    }
  }

  private void adoptShadow(Element template) {
    var shadow = new Element("shadow-root");
    shadow.appendChildren(template.childNodesCopy());
    shadows.put(template.parent(), shadow);
    hosts.put(shadow, template.parent());
    adopt(shadow);
  }

  private void add(Element root, List<Element> trees) {
    trees.add(root);
    if (shadows.isEmpty() && frames.isEmpty()) {
      return;
    }
    for (Element element : root.getAllElements()) {
      Element shadow = shadows.get(element);
      Element frame = frames.get(element);
      if (shadow != null) {
        add(shadow, trees);
      }
      if (frame != null) {
        add(frame, trees);
      }
    }
  }
}
