// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.browser;

import org.teavm.jso.JSObject;
import org.untick.detect.Controls;
import org.untick.setting.Items;

/**
 * Watches the page and says when it is worth reading again. While every setting of the page has
 * been read by its key, only what brings a control, takes one away or changes one counts; the
 * page's frame, where most goes on, is not watched at all, as a switch in there would count for its
 * key alone, and the next pass finds it. Else any change counts. More than {@link #FLOOD} mutations
 * a second are only counted.
 */
public final class Watch {

  private static final int FLOOD = 200;
  private static final int SECOND = 1_000;
  private static final int SELDOM = 9_000;

  /** What counts when it comes: frames, and a main part, which is watched throughout. */
  private static final String NEWS = Controls.ANY + ",iframe,main";

  private final DomPage page;
  private final PageEvents events;
  private final Observer observer;
  private boolean narrow;
  private int lookedAt;
  private int secondBegan;
  private int inSecond;

  /** Makes a watch that does not run yet. */
  public Watch(DomPage page, PageEvents events) {
    this.page = page;
    this.events = events;
    this.observer = new Observer(events);
  }

  /** Begins to watch the document and all trees that can be found in it. */
  public void start() {
    narrow = false;
    observeAll();
    lookAgain(false);
  }

  /** Leaves the page's frame out, or takes it in; what went on in it unseen counts as a change. */
  public void narrow(boolean wanted) {
    if (narrow != wanted) {
      narrow = wanted;
      page.changed();
      observer.stop();
      observeAll();
    }
  }

  private void observeAll() {
    for (Root root : page.roots()) {
      observer.observe(root.node(), narrow, NEWS);
    }
  }

  /** Stops watching. */
  public void stop() {
    observer.stop();
  }

  /**
   * Looks for shadow roots that came without a mutation of their own.
   *
   * @param sure whether nothing that may be found can change what was read: it is not looked often
   */
  public void lookAgain(boolean sure) {
    int now = Window.now();
    if (!sure || now - lookedAt > SELDOM) {
      lookedAt = now;
      page.forgetGone();
      observe(page.discover(page.roots().get(0).node()));
    }
  }

  /** New trees are observed; a new frame's clicks have to be heard in the frame. */
  private void observe(Items<Root> roots) {
    for (Root root : roots) {
      observer.observe(root.node(), narrow, NEWS);
      if (!Dom.isShadow(root.node())) {
        Input.hearDocument(root.node(), events);
      }
    }
  }

  /**
   * Takes in mutations.
   *
   * @param satisfied whether only controls can bring news
   * @return whether the page is worth reading again
   */
  public boolean concerns(JSObject records, boolean satisfied) {
    int count = Dom.length(records);
    if (count(count) > FLOOD && !satisfied) {
      page.changed();
      return true;
    }
    boolean concerns = false;
    for (int i = 0; i < count; i++) {
      JSObject record = Dom.item(records, i);
      boolean news = !satisfied && Observer.inMain(record);
      if (news) {
        page.changed();
      }
      boolean brings = brings(record);
      concerns |= news || brings || Observer.isAttribute(record);
    }
    return concerns;
  }

  /** Whether so much changes that reading may take its time. */
  public boolean flooded() {
    return inSecond > FLOOD;
  }

  private int count(int count) {
    int now = Window.now();
    if (now - secondBegan > SECOND) {
      secondBegan = now;
      inSecond = 0;
    }
    inSecond += count;
    return inSecond;
  }

  private boolean brings(JSObject record) {
    boolean brings = false;
    JSObject nodes = Observer.added(record);
    int length = Dom.length(nodes);
    for (int i = 0; i < length; i++) {
      JSObject node = Dom.item(nodes, i);
      if (Observer.isElement(node)) {
        if (narrow && Observer.aroundMain(record)) {
          observer.observe(node, true, NEWS);
        }
        Items<Root> roots = page.discover(node);
        observe(roots);
        brings |= !roots.isEmpty() || Observer.brings(node, NEWS);
      }
    }
    return brings;
  }
}
