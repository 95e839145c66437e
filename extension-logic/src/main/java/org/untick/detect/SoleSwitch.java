// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.detect;

import org.untick.setting.Entry;
import org.untick.setting.Evidence;
import org.untick.setting.Fields;
import org.untick.setting.Items;
import org.untick.setting.State;

/**
 * Reads the only switch of a setting's own page when neither key nor label is known: a language or
 * a wording that LinkedIn introduced after our last look.
 *
 * <p>The one danger is an unrelated switch on a page whose own control is missing or late. So: a
 * switch that carries another key waits until the page has finished; where we know what the label
 * would have to be, such a switch is refused, and an off of one with another label too, though it
 * may be a new wording; and an off is not said before the page is still.
 */
final class SoleSwitch {

  /**
   * How long a page must have been there, in milliseconds, before its only switch is read: right
   * after a navigation without load the old page's switch still stands under the new address.
   */
  static final int ARRIVED = 2_000;

  /** Controls of other kinds, one of which may be the setting's own. */
  private static final String OTHERS =
      ":is(main,#main,[role=main]) :is(select,[role=combobox],[role=listbox],[role^=menuitem])";

  private SoleSwitch() {}

  /** The reading of the setting's only switch; null when there is none, or more than one. */
  static Reading read(PageView page, Entry entry, Items<Candidate> left) {
    Items<Candidate> controls = unclaimed(left);
    if (controls.isEmpty() || !allSwitches(page, controls)) {
      return null;
    }
    Candidate first = controls.get(0);
    if (controls.size() > 1) {
      return entry.companion() ? several(page, entry, controls) : null;
    }
    String language = base(page);
    boolean known =
        !first.labels().isEmpty()
            && (language.isEmpty() || Fields.has(entry.languages(), language));
    if (first.hasForeignKey() && (known || !PageCondition.finished(page))) {
      return null;
    }
    Reading reading = first.read(entry, Evidence.SOLE_SWITCH);
    if (reading.state() == State.OFF && (known || !page.all(OTHERS).isEmpty())) {
      return null;
    }
    boolean early =
        reading.state() == State.OFF ? !PageCondition.still(page) : page.age() < ARRIVED;
    return early ? reading.as(State.UNKNOWN, Evidence.NONE) : reading;
  }

  /** Two unknown switches where two are possible: all on is on, anything else stays in doubt. */
  private static Reading several(PageView page, Entry entry, Items<Candidate> switches) {
    Reading first = null;
    for (Candidate candidate : switches) {
      Reading reading = candidate.read(entry, Evidence.SOLE_SWITCH);
      if (reading.state() != State.ON) {
        return null;
      }
      first = first == null ? reading : first;
    }
    return PageCondition.finished(page) ? first : null;
  }

  private static String base(PageView page) {
    String language = page.language();
    return language.length() > 2 ? language.substring(0, 2) : language;
  }

  /** What could be the setting's: everything left but what is called as another setting is. */
  private static Items<Candidate> unclaimed(Items<Candidate> left) {
    var controls = new Items<Candidate>();
    for (Candidate candidate : left) {
      if (!candidate.foreign) {
        controls.add(candidate);
      }
    }
    return controls;
  }

  /** Beside one in a dialog or a frame, the only switch of the main part may be unrelated. */
  private static boolean allSwitches(PageView page, Items<Candidate> controls) {
    boolean hasMain = !page.all("main,#main,[role=main]").isEmpty();
    for (Candidate candidate : controls) {
      PageElement control = candidate.control;
      if (!Controls.isSwitch(control) || !control.shown() || (hasMain && !candidate.inMain())) {
        return false;
      }
    }
    return true;
  }
}
