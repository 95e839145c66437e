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
      ring = layer.add("div").set("data-part", part).set("class", part);
      if (row) {
        ring.set("role", "img").set("aria-label", Texts.of("row_open"));
        ring.add("span").set("class", "mark");
      }
      Marks.tag(ring, reading);
    }
    Rect around = box.grown(row ? 0 : MARGIN);
    ring.moveTo(around.x() - origin.x(), around.y() - origin.y());
    ring.resize(around.width(), around.height());
  }

  void placeCallout(Rect origin, Rect view, Items<Rect> obstacles, boolean rightToLeft) {
    if (callout == null) {
      return;
    }
    int width = Callout.width(view);
    Node card = callout.card();
    card.set("class", ring == null ? "callout away" : "callout");
    int height = card.box().height();
    Rect place = new Placement(box, view, obstacles).place(width, height, rightToLeft);
    card.moveTo(place.x() - origin.x(), place.y() - origin.y());
    obstacles.add(place);
  }

  void closeCallout(String setting) {
    if (callout != null && reading.entry().id().value().equals(setting)) {
      callout.card().remove();
      callout = null;
    }
  }

  Rect box() {
    return box;
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
