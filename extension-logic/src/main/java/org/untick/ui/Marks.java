// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.ui;

import org.untick.browser.Node;
import org.untick.browser.PageEvents;
import org.untick.browser.Window;
import org.untick.detect.Reading;
import org.untick.detect.Sight;
import org.untick.highlight.Rect;
import org.untick.highlight.Wording;
import org.untick.setting.Fields;
import org.untick.setting.Items;
import org.untick.setting.SettingId;

/**
 * Everything drawn on a page: a ring and a callout for each control, a frame for each row. It hangs
 * on one bare host with a closed shadow root, which is there only while something is shown.
 */
final class Marks {

  private Node host;
  private Node layer;
  private Items<Mark> marks = new Items<>();
  private Items<String> closed = new Items<>();
  private final PageEvents events;
  private boolean tellTerms;

  Marks(PageEvents events) {
    this.events = events;
  }

  /** Our one element on the page comes with the first mark and goes with the last. */
  private Node layer() {
    if (host == null) {
      host = Node.create("section");
      Node root = Node.closedRoot(host);
      root.add("style", Styles.text());
      layer = root.add("div").set("dir", Texts.direction());
    }
    return layer;
  }

  static void tag(Node node, Reading reading) {
    node.set("data-setting", reading.entry().id().value());
    node.set("data-state", reading.state().word());
    node.set("data-tone", Wording.tone(reading.state(), reading.evidence()));
  }

  void tellTerms(boolean tell) {
    tellTerms = tell;
  }

  /** Draws what was seen and takes away what is no longer there. */
  void show(Items<Sight> sights) {
    if (host != null && !host.connected()) {
      clear();
    }
    for (Sight sight : sights) {
      if (sight.reading().control() != null) {
        mark(sight).show(sight);
      }
    }
    removeGone(sights);
    if (marks.isEmpty()) {
      clear();
    }
    place();
  }

  private void removeGone(Items<Sight> sights) {
    var left = new Items<Mark>();
    for (Mark mark : marks) {
      if (mark.isIn(sights)) {
        left.add(mark);
      } else {
        mark.remove();
      }
    }
    marks = left;
  }

  private Mark mark(Sight sight) {
    for (Mark mark : marks) {
      if (mark.belongsTo(sight)) {
        return mark;
      }
    }
    SettingId id = sight.reading().entry().id();
    boolean callout = !sight.reading().isRow() && !Fields.has(closed, id.value());
    var mark = new Mark(layer(), sight.reading());
    if (callout) {
      mark.add(new Callout(layer(), id, events, tellTerms));
    }
    marks.add(mark);
    return mark;
  }

  /** Puts every mark where its control is now. */
  void place() {
    if (marks.isEmpty()) {
      return;
    }
    Rect origin = host.box();
    Rect view = new Rect(0, 0, Window.width(), Window.height());
    var obstacles = new Items<Rect>();
    for (Mark mark : marks) {
      mark.placeRing(origin);
      obstacles.add(mark.line());
    }
    layer.set("data-dark", Window.dark() ? "yes" : "no");
    boolean rightToLeft = Window.rightToLeft();
    for (Mark mark : marks) {
      mark.placeCallout(origin, view, obstacles, rightToLeft);
    }
  }

  /** Closes the card of a setting until the page is come to again. */
  void close(String setting) {
    closed.add(setting);
    for (Mark mark : marks) {
      mark.closeCallout(setting);
    }
  }

  /** Leaves the page as if we had never been there. */
  void clear() {
    marks = new Items<>();
    if (host != null) {
      host.remove();
      host = null;
    }
  }

  /** Forgets what was closed: another page was come to. */
  void arrived() {
    clear();
    closed = new Items<>();
  }
}
