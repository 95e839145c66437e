// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.benchmark;

import java.util.HashMap;
import java.util.Map;

/** Measurements by what was measured and whose they are. */
final class Samples {

  private final Map<String, Sample> byName = new HashMap<>();

  Sample of(String what, Candidate candidate) {
    return byName.computeIfAbsent(what + " of " + candidate, name -> new Sample());
  }

  /** Keeps all that one visit told. */
  void add(String place, Candidate candidate, Cost cost) {
    of(place + " evaluation", candidate).add(cost.evaluation());
    of(place + " calls", candidate).add(cost.calls());
    of(place + " script", candidate).add(cost.script());
    of(place + " layout", candidate).add(cost.layout());
    of(place + " all", candidate).add(cost.evaluation() + cost.script());
    of(place + " thread", candidate).add(cost.thread());
    of(place + " count", candidate).add(cost.count());
  }
}
