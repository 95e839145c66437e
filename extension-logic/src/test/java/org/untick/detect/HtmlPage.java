// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.detect;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.untick.setting.Items;
import org.untick.setting.State;

/** A page in memory with a clock of its own; its markup is that of {@link HtmlTrees}. */
public final class HtmlPage implements PageView {

  /** The address of the generative-AI page. */
  static final String AI = "/mypreferences/d/settings/data-for-ai-improvement";

  private final String path;
  private final Document document;
  private final HtmlTrees trees;
  private final Map<Element, State> properties = new HashMap<>();
  private boolean loaded = true;
  private int now = 1_000;
  private int changedAt = now;
  private long handedOut;

  private HtmlPage(String path, Document document) {
    this.path = path;
    this.document = document;
    trees = new HtmlTrees(document);
  }

  static HtmlPage at(String path, String body) {
    return of(path, Jsoup.parse(body));
  }

  /** A page of a document that is handed over. */
  public static HtmlPage of(String path, Document document) {
    return new HtmlPage(path, document);
  }

  /** The generative-AI page with this inside its main part. */
  static HtmlPage ai(String main) {
    return at(AI, Markup.main("Data for Generative AI Improvement", main));
  }

  /** Declares a language. */
  public HtmlPage in(String language) {
    document.child(0).attr("lang", language);
    return this;
  }

  HtmlPage loading() {
    loaded = false;
    return this;
  }

  /** Lets time pass in which nothing changes. */
  public HtmlPage after(int milliseconds) {
    now += milliseconds;
    return this;
  }

  /** Replaces what is inside an element, which the page's observers see. */
  public HtmlPage fill(String selector, String html) {
    Element element = one(selector).element();
    element.html(html);
    trees.adopt(element);
    changedAt = now;
    return this;
  }

  /** Changes an attribute, which the page's observers see. */
  public HtmlPage attribute(String selector, String name, String value) {
    one(selector).element().attr(name, value);
    changedAt = now;
    return this;
  }

  /** Changes a control as a script of the page does, which no observer sees. */
  public HtmlPage property(String selector, State checked) {
    properties.put(one(selector).element(), checked);
    return this;
  }

  /** The first element that matches. */
  public HtmlElement one(String selector) {
    Items<PageElement> found = all(selector);
    if (found.isEmpty()) {
      throw new AssertionError("Nothing on the page is " + selector);
    }
    return (HtmlElement) found.get(0);
  }

  /** The page's clock, in milliseconds. */
  public int now() {
    return now;
  }

  /** How many elements were handed to detection so far: what reading costs, without a clock. */
  long handedOut() {
    return handedOut;
  }

  /** The tree's own elements below one that match. */
  Items<PageElement> below(Element root, String selector) {
    var found = new Items<PageElement>();
    for (Element element : root.select(Selectors.of(selector))) {
      if (!element.equals(root)) {
        found.add(new HtmlElement(this, element));
        handedOut++;
      }
    }
    return found;
  }

  /** The element around another, as {@link HtmlTrees#around}. */
  Element around(Element element) {
    return trees.around(element);
  }

  State property(Element element) {
    State initial = element.hasAttr("checked") ? State.ON : State.OFF;
    return properties.getOrDefault(element, initial);
  }

  @Override
  public Items<PageElement> all(String selector) {
    var found = new Items<PageElement>();
    for (Element tree : trees.all()) {
      below(tree, selector).forEach(found::add);
    }
    return found;
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public String language() {
    return document.child(0).attr("lang").toLowerCase(Locale.ROOT);
  }

  @Override
  public boolean loaded() {
    return loaded;
  }

  @Override
  public int age() {
    return now - 1_000;
  }

  @Override
  public int quiet() {
    return now - changedAt;
  }
}
