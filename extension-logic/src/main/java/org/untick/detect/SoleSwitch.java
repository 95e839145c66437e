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
 * switch that carries another key waits until the page has finished, and is refused where we know
 * the label it would have to have; and an off is not said before the page has been still.
 */
final class SoleSwitch {

  /**
   * How long the page must have been still, in milliseconds, before a sole switch is off, and how
   * long it must have been there before one is anything: right after a navigation without load the
   * old page's switch still stands under the new address.
   */
  static final int STILL = 2_000;

  private SoleSwitch() {}

  /** The reading of the setting's only switch; null when there is none, or more than one. */
  static Reading read(PageView page, Entry entry, Items<Candidate> left) {
    Items<Candidate> switches = switches(left);
    if (switches.isEmpty()) {
      return null;
    }
    Candidate first = switches.get(0);
    if (switches.size() > 1) {
      return entry.companion() ? several(page, entry, switches) : null;
    }
    if (first.hasForeignKey() && !trusted(page, entry, first)) {
      return null;
    }
    Reading reading = first.read(entry, Evidence.SOLE_SWITCH);
    boolean early = reading.state() == State.OFF ? !still(page) : page.age() < STILL;
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

  private static boolean trusted(PageView page, Entry entry, Candidate candidate) {
    boolean unknownWords =
        candidate.labels().isEmpty() || !Fields.has(entry.languages(), base(page));
    return unknownWords && PageCondition.finished(page);
  }

  private static boolean still(PageView page) {
    return page.quiet() >= STILL || page.age() >= PageCondition.PATIENCE;
  }

  private static String base(PageView page) {
    String language = page.language();
    return language.length() > 2 ? language.substring(0, 2) : language;
  }

  private static Items<Candidate> switches(Items<Candidate> left) {
    var switches = new Items<Candidate>();
    for (Candidate candidate : left) {
      if (Controls.isSwitch(candidate.control) && candidate.control.shown()) {
        switches.add(candidate);
      }
    }
    return switches;
  }
}
