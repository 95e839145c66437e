// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.detect;

import org.untick.setting.Catalogue;
import org.untick.setting.Entry;
import org.untick.setting.Evidence;
import org.untick.setting.Items;
import org.untick.setting.LabelText;
import org.untick.setting.State;

/**
 * Reads a category page: a list of links with a value at the end of each row. The value may be old
 * or of another meaning, so On is weak evidence and Off is none at all.
 */
final class Rows {

  private static final String LINKS = "a[href*='/mypreferences/'],a[href*='/psettings/']";

  private final Catalogue catalogue;

  Rows(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  Items<Reading> read(PageView page) {
    var readings = new Items<Reading>();
    for (PageElement link : page.all(LINKS)) {
      for (Entry entry : owners(link)) {
        readings.add(read(entry, link));
      }
    }
    return readings;
  }

  private Items<Entry> owners(PageElement link) {
    if (link.within("nav,aside,header,footer")) {
      return new Items<>();
    }
    String address = link.attribute("href");
    int host = address.indexOf("://");
    String path = host < 0 ? address : address.substring(address.indexOf('/', host + 3));
    return PagePath.of(path, catalogue).owners();
  }

  /**
   * Off, said anywhere in the row, becomes unknown, and keeps the row as its evidence so that the
   * user can be told.
   */
  private Reading read(Entry entry, PageElement link) {
    var none = new Reading(entry, State.UNKNOWN, Evidence.NONE, link);
    Reading reading = none;
    for (PageElement part : link.all("*")) {
      int text = LabelText.hash(part.text());
      if (catalogue.isOff(text)) {
        return none.as(State.UNKNOWN, Evidence.CATEGORY_ROW);
      }
      if (catalogue.isOn(text)) {
        reading = none.as(State.ON, Evidence.CATEGORY_ROW);
      }
    }
    return reading;
  }
}
