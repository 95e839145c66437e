// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.ui;

import org.untick.browser.DomElement;
import org.untick.browser.Node;
import org.untick.detect.Reading;
import org.untick.detect.Sight;
import org.untick.highlight.Placement;
import org.untick.highlight.Rect;
import org.untick.setting.Items;

/** What is drawn for one control or one row. */
final class Mark {

  private static final int MARGIN = 6;

  private final Node layer;
  private final boolean row;
  private Reading reading;
  private Node ring;
  private Callout callout;
  private Rect box = new Rect(0, 0, 0, 0);
  private Rect line = box;

  Mark(Node layer, Reading reading) {
    this.layer = layer;
    this.reading = reading;
    this.row = reading.isRow();
  }

  void add(Callout card) {
    callout = card;
  }

  boolean belongsTo(Sight sight) {
    Reading other = sight.reading();
    return other.control() != null && other.entry().is(reading.entry()) && other.isRow() == row;
  }

  boolean isIn(Items<Sight> sights) {
    for (Sight sight : sights) {
      if (belongsTo(sight)) {
        return true;
      }
    }
    return false;
  }

  void show(Sight sight) {
    reading = sight.reading();
    if (callout != null) {
      callout.show(sight);
    }
    if (ring != null) {
      Marks.tag(ring, reading);
    }
  }

  /** The ring exists only while its control can be seen. */
  void placeRing(Rect origin) {
    DomElement anchor = ((DomElement) reading.control()).anchor();
    box = anchor.box();
    line = anchor.line(box);
    boolean visible = box.width() > 0 && !anchor.covered();
    if (!visible && ring != null) {
      ring.remove();
      ring = null;
    }
    if (!visible) {
      return;
    }
    if (ring == null) {
      String part = row ? "row" : "ring";
      ring = layer.add("div").set("data-part", part).liftTo(anchor.level());
      if (row) {
        ring.add("b", Texts.of("row_open"));
      }
      Marks.tag(ring, reading);
    }
    Rect around = box.grown(row ? 0 : MARGIN);
    ring.moveTo(around.x() - origin.x(), around.y() - origin.y(), around.height());
    ring.widen(around.width());
  }

  /** The callout goes out of view with its control. */
  void placeCallout(Rect origin, Rect view, Items<Rect> obstacles, boolean rightToLeft) {
    if (callout == null) {
      return;
    }
    Node card = callout.card();
    boolean shown = ring != null && box.overlap(view) > 0;
    card.set("data-shown", shown ? "yes" : "no");
    if (shown) {
      Rect place =
          new Placement(line, view, obstacles)
              .place(card.box().width(), card.fullHeight(), rightToLeft);
      card.moveTo(place.x() - origin.x(), place.y() - origin.y(), place.height());
      obstacles.add(place);
    }
  }

  void closeCallout(String setting) {
    if (callout != null && reading.entry().id().value().equals(setting)) {
      callout.card().remove();
      callout = null;
    }
  }

  /** What should not be covered. */
  Rect line() {
    return line;
  }

  void remove() {
    if (ring != null) {
      ring.remove();
    }
    if (callout != null) {
      callout.card().remove();
    }
  }
}
