// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.detect;

import org.untick.setting.Catalogue;
import org.untick.setting.Entry;
import org.untick.setting.Evidence;
import org.untick.setting.Items;
import org.untick.setting.State;

/**
 * Reads, in one pass over the page, what can be said of the settings on it. It keeps nothing
 * between passes; {@link Visit} does.
 *
 * <p>Each control is first given to a setting by its key, else by its label. What is left over on a
 * setting's own page is the setting's if it is the only switch there ({@link SoleSwitch}).
 */
public final class Detector {

  /** With more controls than this on a page, only keys are looked at. */
  static final int CROWD = 200;

  private final Catalogue catalogue;

  /** Makes a detector for the settings of a catalogue. */
  public Detector(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Reads the page. Every setting whose own page this is has exactly one reading in the answer;
   * other settings have one when a control or a row of theirs was seen.
   */
  public Items<Reading> read(PageView page) {
    PagePath path = PagePath.of(page.path(), catalogue);
    if (path.kind() == PagePath.Kind.CATEGORY) {
      return new Rows(catalogue).read(page);
    }
    return path.kind().isRead() ? readControls(page, path) : new Items<>();
  }

  private Items<Reading> readControls(PageView page, PagePath path) {
    if (PageCondition.signedOut(page)) {
      return unknown(path.owners());
    }
    var readings = new Items<Reading>();
    var left = new Items<Candidate>();
    Items<PageElement> controls = page.all(Controls.ANY);
    boolean crowd = controls.size() > CROWD;
    for (PageElement control : controls) {
      var candidate = new Candidate(control, catalogue);
      if (!claim(candidate, path, crowd, readings) && !candidate.inFrame()) {
        left.add(candidate);
      }
    }
    return combined(page, path, readings, left);
  }

  /**
   * Gives a control to the setting it belongs to, if it can be told. A label counts for a switch on
   * the setting's own page only: elsewhere "Gender" may be anything.
   */
  private static boolean claim(
      Candidate candidate, PagePath path, boolean crowd, Items<Reading> readings) {
    Entry entry = candidate.keyed(crowd);
    if (entry != null) {
      readings.add(
          crowd ? candidate.read(entry, Evidence.KEYED_CONTROL) : candidate.readKeyed(entry));
      return true;
    }
    entry = crowd || !Controls.isSwitch(candidate.control) ? null : candidate.labels().match();
    boolean own = entry != null && path.owns(entry);
    candidate.foreign = entry != null && !own;
    if (own) {
      readings.add(candidate.read(entry, Evidence.LABELLED_SWITCH));
    }
    return own;
  }

  private Items<Reading> combined(
      PageView page, PagePath path, Items<Reading> readings, Items<Candidate> left) {
    var result = new Items<Reading>();
    for (Entry entry : catalogue.entries()) {
      Items<Reading> own = Agreement.of(entry, readings);
      if (path.owns(entry)) {
        result.add(onOwnPage(page, path, entry, own, left));
      } else if (!own.isEmpty()) {
        result.add(Agreement.combine(own));
      }
    }
    return result;
  }

  private static Reading onOwnPage(
      PageView page, PagePath path, Entry entry, Items<Reading> own, Items<Candidate> left) {
    if (!own.isEmpty()) {
      return Companions.doubt(entry, own, left);
    }
    if (path.owners().size() == 1) {
      Reading sole = SoleSwitch.read(page, entry, left);
      if (sole != null) {
        return sole;
      }
    }
    return PageCondition.withoutControl(page, entry, !left.isEmpty());
  }

  private static Items<Reading> unknown(Items<Entry> owners) {
    var readings = new Items<Reading>();
    for (Entry entry : owners) {
      readings.add(new Reading(entry, State.UNKNOWN, Evidence.NONE, null));
    }
    return readings;
  }
}
