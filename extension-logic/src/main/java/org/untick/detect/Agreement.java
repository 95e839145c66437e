// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.detect;

import org.untick.setting.Entry;
import org.untick.setting.Evidence;
import org.untick.setting.Items;
import org.untick.setting.State;

/**
 * Makes one reading of several controls of one setting: on if any is on, off only if all are. What
 * a person can see counts before hidden copies, and a key before a label.
 */
final class Agreement {

  private Agreement() {}

  /** The readings of one setting that count: no hidden one beside a shown one as well founded. */
  static Items<Reading> of(Entry entry, Items<Reading> readings) {
    var own = new Items<Reading>();
    for (Reading reading : readings) {
      if (reading.isOf(entry) && !outdone(reading, readings)) {
        own.add(reading);
      }
    }
    return own;
  }

  private static boolean outdone(Reading hidden, Items<Reading> readings) {
    if (hidden.control().shown()) {
      return false;
    }
    boolean keyed = hidden.evidence() == Evidence.KEYED_CONTROL;
    for (Reading other : readings) {
      boolean asGood = !keyed || other.evidence() == Evidence.KEYED_CONTROL;
      if (other.isOf(hidden.entry()) && other.control().shown() && asGood) {
        return true;
      }
    }
    return false;
  }

  /** One reading of one or more: the first that decides, in the order on, doubt, off. */
  static Reading combine(Items<Reading> readings) {
    Reading result = readings.get(0);
    for (Reading reading : readings) {
      if (weight(reading) > weight(result)) {
        result = reading;
      }
    }
    return result;
  }

  private static int weight(Reading reading) {
    State state = reading.state();
    if (state == State.ON) {
      return 3;
    }
    return state == State.OFF ? 0 : state == State.CONFLICT ? 2 : 1;
  }
}
