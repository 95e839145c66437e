// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.ui;

import java.util.ArrayList;
import java.util.List;
import org.untick.browser.Node;
import org.untick.browser.Window;
import org.untick.detect.Reading;
import org.untick.detect.Sight;
import org.untick.highlight.Rect;
import org.untick.highlight.Wording;
import org.untick.setting.Fields;
import org.untick.setting.SettingId;

/** Everything drawn on a page: a ring and a callout for each control, a frame for each row. */
final class Marks {

  private final Overlay overlay = new Overlay();
  private final List<Mark> marks = new ArrayList<>();
  private final List<String> closed = new ArrayList<>();
  private final Callout.Actions actions;
  private boolean tellTerms;

  Marks(Callout.Actions actions) {
    this.actions = actions;
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
  void show(List<Sight> sights) {
    if (overlay.lost()) {
      clear();
    }
    for (Sight sight : sights) {
      if (sight.reading().control() != null) {
        mark(sight).show(sight);
      }
    }
    for (int i = marks.size() - 1; i >= 0; i--) {
      if (!marks.get(i).isIn(sights)) {
        marks.remove(i).remove();
      }
    }
    if (marks.isEmpty()) {
      overlay.remove();
    } else {
      place();
    }
  }

  private Mark mark(Sight sight) {
    for (Mark mark : marks) {
      if (mark.belongsTo(sight)) {
        return mark;
      }
    }
    SettingId id = sight.reading().entry().id();
    boolean callout = !sight.reading().isRow() && !Fields.has(closed, id.value());
    var mark = new Mark(overlay.layer(), sight.reading());
    if (callout) {
      mark.add(new Callout(overlay.layer(), id, actions, tellTerms));
    }
    marks.add(mark);
    return mark;
  }

  /** Puts every mark where its control is now. */
  void place() {
    if (marks.isEmpty()) {
      return;
    }
    Rect origin = overlay.origin();
    Rect view = new Rect(0, 0, Window.width(), Window.height());
    var obstacles = new ArrayList<Rect>();
    for (Mark mark : marks) {
      mark.placeRing(origin);
      obstacles.add(mark.box());
    }
    boolean rightToLeft = Window.rightToLeft();
    for (Mark mark : marks) {
      mark.placeCallout(origin, view, obstacles, rightToLeft);
    }
  }

  /** Closes the card of a setting until the page is come to again. */
  void close(SettingId id) {
    closed.add(id.value());
    for (Mark mark : marks) {
      mark.closeCallout(id);
    }
  }

  /** Leaves the page as if we had never been there. */
  void clear() {
    marks.clear();
    overlay.remove();
  }

  /** Forgets what was closed: another page was come to. */
  void arrived() {
    clear();
    closed.clear();
  }
}
