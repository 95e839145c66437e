// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.browser;

import java.util.List;
import org.teavm.jso.JSObject;
import org.untick.detect.Controls;

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

  /** What wants to know that the page changed. */
  public interface Reader {

    /** Whether only controls can bring news. */
    boolean satisfied();

    /** Called when the page is worth reading again; {@code flooded} allows it to take its time. */
    void changed(boolean flooded);
  }

  private final DomPage page;
  private final Reader reader;
  private final Observer observer = new Observer(this::mutated);
  private int secondBegan;
  private int inSecond;

  /** Makes a watch that does not run yet. */
  public Watch(DomPage page, Reader reader) {
    this.page = page;
    this.reader = reader;
  }

  /** Begins to watch the document and all trees that can be found in it. */
  public void start() {
    page.discover(page.roots().get(0).node());
    observe(page.roots());
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

  private void observe(List<Root> roots) {
    for (Root root : roots) {
      observer.observe(root.node());
    }
  }

  private void mutated(JSObject records) {
    int count = Dom.length(records);
    boolean flooded = flooded(count);
    boolean satisfied = reader.satisfied();
    if (!satisfied) {
      page.changed();
    }
    if (flooded || concerns(records, count, satisfied)) {
      reader.changed(flooded);
    }
  }

  private boolean flooded(int count) {
    int now = Window.now();
    if (now - secondBegan > SECOND) {
      secondBegan = now;
      inSecond = 0;
    }
    inSecond += count;
    return inSecond > FLOOD;
  }

  private boolean concerns(JSObject records, int count, boolean satisfied) {
    boolean concerns = !satisfied;
    for (int i = 0; i < count; i++) {
      JSObject record = Dom.item(records, i);
      concerns |= Observer.isAttribute(record) || brings(Observer.added(record));
    }
    return concerns;
  }

  private boolean brings(JSObject nodes) {
    boolean brings = false;
    int length = Dom.length(nodes);
    for (int i = 0; i < length; i++) {
      JSObject node = Dom.item(nodes, i);
      if (Observer.isElement(node)) {
        List<Root> roots = page.discover(node);
        observe(roots);
        brings |= !roots.isEmpty() || Observer.brings(node, Controls.ANY + FRAMES);
      }
    }
    return brings;
  }
}
