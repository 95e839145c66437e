// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.untick.highlight.Rect;

/** An element of our own: in the closed shadow root on a page, or in one of our pages. */
public final class Node {

  private final JSObject element;

  private Node(JSObject element) {
    this.element = element;
  }

  /** Makes an element that is nowhere yet. */
  public static Node create(String tag) {
    return new Node(create0(tag));
  }

  /** The element of our own page with this id, which must be there. */
  public static Node byId(String id) {
    return new Node(Dom.byId(Window.document(), id));
  }

  /**
   * Takes over the content of another element, which is used up. What is the same stays the very
   * same element, so that the focus, a press of the mouse and opened details outlive it.
   */
  public void become(Node next) {
    Morph.become(element, next.element);
  }

  /** Appends a bare element to the page and gives it a closed shadow root, which is returned. */
  public static Node closedRoot(Node host) {
    removeWhenGone(host.element);
    attach(host.element);
    return new Node(shadow(host.element));
  }

  /**
   * Removes this element when Firefox freezes this script because the extension goes away: the
   * style sheet that stilled its animation goes too, and a function of the page's own realm, which
   * outlives ours, hears the animation start. In Chrome the script lives on and sees for itself.
   */
  @JSBody(
      params = "e",
      script =
          "var w=window.wrappedJSObject;if(w)w.EventTarget.prototype.addEventListener.call(e,"
              + "'animationstart',w.Function.prototype.bind.call(w.Element.prototype.remove,e));")
  private static native void removeWhenGone(JSObject e);

  /** Makes an element inside this one. */
  public Node add(String tag) {
    Node child = create(tag);
    append(element, child.element);
    return child;
  }

  /**
   * Makes an element with a text inside this one. The text comes first: Firefox holds a style sheet
   * that is still empty when it comes into the page against the page's policy, and tells the page.
   */
  public Node add(String tag, String text) {
    Node child = create(tag).text(text);
    append(element, child.element);
    return child;
  }

  /** Puts an element at the end of this one. */
  public Node append(Node child) {
    append(element, child.element);
    return this;
  }

  /** Replaces all content by a text; markup in it stays text. */
  public Node text(String text) {
    text0(element, text);
    return this;
  }

  /** Sets an attribute, if it is not so already. */
  public Node set(String name, String value) {
    set0(element, name, value);
    return this;
  }

  /** Reads an attribute; empty when it is not there. */
  public String get(String name) {
    return Dom.attribute(element, name);
  }

  /** Shows this element, or hides it from everybody. */
  public Node show(boolean shown) {
    return shown ? unset("hidden") : set("hidden", "");
  }

  /** Takes an attribute away. */
  public Node unset(String name) {
    unset0(element, name);
    return this;
  }

  /** Calls when the user activates this element with mouse, finger or key. */
  public Node onClick(Window.Task task) {
    click(element, task);
    return this;
  }

  /** Acts when the user clicks this element, or presses Escape in it; the page need not know. */
  public Node act(String event, PageEvents events, int action, String setting) {
    act(element, event, events, action, setting);
    return this;
  }

  /** Opens or closes a details element. */
  public void open(boolean open) {
    open(element, open);
  }

  /** Removes this element from wherever it is. */
  public void remove() {
    remove0(element);
  }

  /** Removes all content. */
  public Node clear() {
    text0(element, "");
    return this;
  }

  /** Whether this element is in the page. */
  public boolean connected() {
    return Dom.connected(element);
  }

  /** Moves the keyboard's focus here. */
  public void focus() {
    focus0(element);
  }

  /** Where this element stands in the window, in whole CSS pixels. */
  public Rect box() {
    JSObject box = Dom.box(element);
    return new Rect(Dom.number(box, 0), Dom.number(box, 1), Dom.number(box, 2), Dom.number(box, 3));
  }

  /** The height it would have with nothing to scroll, its borders included. */
  public int fullHeight() {
    return fullHeight(element);
  }

  /** Moves the top left corner, in pixels from the containing block's, and limits the height. */
  public void moveTo(int x, int y, int height) {
    move(element, x, y, height);
  }

  /** Gives the element a width in pixels. */
  public void widen(int width) {
    widen(element, width);
  }

  /** Puts the element on a level: in front of what is on the same one, behind what is higher. */
  public Node liftTo(int level) {
    lift(element, level);
    return this;
  }

  boolean is(JSObject other) {
    return Dom.same(element, other);
  }

  @JSBody(params = "tag", script = "return document.createElement(tag);")
  private static native JSObject create0(String tag);

  @JSBody(params = "e", script = "document.documentElement.appendChild(e);")
  private static native void attach(JSObject e);

  @JSBody(params = "e", script = "return e.attachShadow({mode:'closed'});")
  private static native JSObject shadow(JSObject e);

  @JSBody(
      params = {"e", "c"},
      script = "e.appendChild(c);")
  private static native void append(JSObject e, JSObject c);

  @JSBody(
      params = {"e", "t"},
      script = "if(e.textContent!==t)e.textContent=t;")
  private static native void text0(JSObject e, String t);

  @JSBody(
      params = {"e", "n", "v"},
      script = "if(e.getAttribute(n)!==v)e.setAttribute(n,v);")
  private static native void set0(JSObject e, String n, String v);

  @JSBody(
      params = {"e", "n"},
      script = "e.removeAttribute(n);")
  private static native void unset0(JSObject e, String n);

  @JSBody(
      params = {"e", "task"},
      script = "e.addEventListener('click',function(v){if(v.isTrusted)task();});")
  private static native void click(JSObject e, Window.Task task);

  @JSBody(
      params = {"e", "type", "h", "action", "setting"},
      script =
          "e.addEventListener(type,function(event){"
              + "if(event.isTrusted&&(!event.key||event.key==='Escape')){"
              + "event.stopPropagation();h.act(action,setting);}});")
  private static native void act(JSObject e, String type, PageEvents h, int action, String setting);

  @JSBody(
      params = {"e", "open"},
      script = "e.open=open;")
  private static native void open(JSObject e, boolean open);

  @JSBody(params = "e", script = "e.remove();")
  private static native void remove0(JSObject e);

  @JSBody(params = "e", script = "e.focus();")
  private static native void focus0(JSObject e);

  @JSBody(params = "e", script = "return e.scrollHeight+e.offsetHeight-e.clientHeight;")
  private static native int fullHeight(JSObject e);

  @JSBody(
      params = {"e", "x", "y", "h"},
      script = "e.style.left=x+'px';e.style.top=y+'px';e.style.maxHeight=h+'px';")
  private static native void move(JSObject e, int x, int y, int h);

  @JSBody(
      params = {"e", "w"},
      script = "e.style.width=w+'px';")
  private static native void widen(JSObject e, int w);

  @JSBody(
      params = {"e", "level"},
      script = "e.style.zIndex=level;")
  private static native void lift(JSObject e, int level);
}
