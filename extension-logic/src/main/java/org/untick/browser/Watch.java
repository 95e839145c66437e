// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.browser;

import org.teavm.jso.JSObject;
import org.untick.detect.Controls;
import org.untick.setting.Items;

/**
 * Watches the page and says when it is worth reading again. While every setting of the page has
 * been read by its key, only what brings a control, takes one away or changes one counts, and the
 * rest of a busy page costs one query for each added node; else any change counts. More than {@link
 * #FLOOD} mutations a second are only counted.
 */
public final class Watch {

  private static final int FLOOD = 200;
  private static final int SECOND = 1_000;
  private static final String FRAMES = ",iframe";

  private final DomPage page;
  private final PageEvents events;
  private final Observer observer;
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
    for (Root root : page.roots()) {
      observer.observe(root.node());
    }
    lookAgain();
  }

  /** Stops watching. */
  public void stop() {
    observer.stop();
  }

  /** Looks for shadow roots that came without a mutation of their own. */
  public void lookAgain() {
    page.forgetGone();
    observe(page.discover(page.roots().get(0).node()));
  }

  /** New trees are observed; a new frame's clicks have to be heard in the frame. */
  private void observe(Items<Root> roots) {
    for (Root root : roots) {
      observer.observe(root.node());
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
      boolean brings = brings(Observer.added(record));
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

  private boolean brings(JSObject nodes) {
    boolean brings = false;
    int length = Dom.length(nodes);
    for (int i = 0; i < length; i++) {
      JSObject node = Dom.item(nodes, i);
      if (Observer.isElement(node)) {
        Items<Root> roots = page.discover(node);
        observe(roots);
        brings |= !roots.isEmpty() || Observer.brings(node, Controls.ANY + FRAMES);
      }
    }
    return brings;
  }
}
