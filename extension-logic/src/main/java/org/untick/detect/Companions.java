// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.detect;

import org.untick.setting.Entry;
import org.untick.setting.Evidence;
import org.untick.setting.Items;
import org.untick.setting.State;

/**
 * Other controls on a setting's own page that leave its off in doubt. The page of the generative-AI
 * setting may hold a second switch, whose key is not known: since LinkedIn's notice of 2026-08-21
 * it is where members in the UK refuse the sharing of their posts with Microsoft. Such a switch is
 * told from an unrelated one by what its label speaks of.
 */
final class Companions {

  private Companions() {}

  /**
   * One reading of a setting's own controls and of their companions, which count as much. In a
   * crowd nobody looks for companions, so that an off stays in doubt.
   */
  static Reading doubt(Entry entry, Items<Reading> own, Items<Candidate> left) {
    Reading first = Agreement.combine(own);
    if (first.state() == State.ON) {
      return first;
    }
    boolean crowd = left.size() > Detector.CROWD;
    if (crowd && entry.companion()) {
      own.add(first.as(State.CONFLICT, Evidence.SOLE_SWITCH));
    }
    for (Candidate candidate : crowd ? new Items<Candidate>() : left) {
      add(entry, own, candidate);
    }
    return Agreement.combine(own);
  }

  private static void add(Entry entry, Items<Reading> own, Candidate candidate) {
    if (entry.companion() && candidate.labels().hint()) {
      own.add(candidate.read(entry, Evidence.LABELLED_SWITCH));
      return;
    }
    Reading reading = candidate.read(entry, Evidence.SOLE_SWITCH);
    boolean doubtful = reading.state() == State.ON || reading.state() == State.CONFLICT;
    if (doubtful && mayBeOf(entry, candidate)) {
      own.add(reading.as(State.CONFLICT, Evidence.SOLE_SWITCH));
    }
  }

  /** Whether nothing tells a control from a companion, or from a copy of the setting's own. */
  private static boolean mayBeOf(Entry entry, Candidate candidate) {
    if (candidate.foreign || candidate.hasForeignKey()) {
      return false;
    }
    Entry named = candidate.labels().match();
    return entry.companion() || candidate.labels().isEmpty() || (named != null && named.is(entry));
  }
}
