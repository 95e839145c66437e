// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.detect;

import org.untick.setting.Entry;
import org.untick.setting.Evidence;
import org.untick.setting.Items;
import org.untick.setting.State;

/**
 * The page of the generative-AI setting may hold a second switch, whose key is not known: since
 * LinkedIn's notice of 2026-08-21 it is where members in the UK refuse the sharing of their posts
 * with Microsoft. Such a switch is told from an unrelated one by what its label speaks of.
 */
final class Companions {

  private Companions() {}

  /**
   * Adds the readings of companion switches; they count as much as the setting's own. In a crowd
   * nobody looks for them, so that an off stays in doubt.
   */
  static void add(Entry entry, Items<Reading> own, Items<Candidate> left) {
    if (!entry.companion()) {
      return;
    }
    if (left.size() > Detector.CROWD) {
      own.add(own.get(0).as(State.CONFLICT, Evidence.SOLE_SWITCH));
      return;
    }
    for (Candidate candidate : left) {
      if (candidate.labels().hint()) {
        own.add(candidate.read(entry, Evidence.LABELLED_SWITCH));
      } else if (doubtful(candidate)) {
        Reading reading = candidate.read(entry, Evidence.SOLE_SWITCH);
        if (reading.state() == State.ON) {
          own.add(reading.as(State.CONFLICT, Evidence.SOLE_SWITCH));
        }
      }
    }
  }

  /** A switch that nothing tells from a companion: an on of it leaves an off in doubt. */
  private static boolean doubtful(Candidate candidate) {
    return Controls.isSwitch(candidate.control)
        && candidate.inMain()
        && !candidate.foreign
        && !candidate.hasForeignKey();
  }
}
