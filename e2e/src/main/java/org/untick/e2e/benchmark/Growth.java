// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.benchmark;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.untick.e2e.standin.Scenario;
import org.untick.e2e.standin.StandIn;

/** What the work of a content script grows with: more settings, a bigger page, more mutations. */
final class Growth {

  /** How many times as much. */
  static final List<Integer> FACTORS = List.of(1, 3, 10);

  private static final int SWITCHES = 30;
  private static final int MUTATIONS = 100;
  private static final long WATCHED = 1500;

  /** What grows. */
  enum Of {
    SETTINGS("settings known"),
    PAGE("switches on the page"),
    MUTATIONS("mutations a second");

    private final String title;

    Of(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }
  }

  private final Extensions extensions;
  private final StandIn site;
  private final Map<Of, Samples> samples = new EnumMap<>(Of.class);

  Growth(Extensions extensions, StandIn site) {
    this.extensions = extensions;
    this.site = site;
    for (Of what : Of.values()) {
      samples.put(what, new Samples());
    }
  }

  /** Milliseconds of the content script at so many times as much. */
  Sample at(Of what, int factor, Candidate candidate) {
    return samples.get(what).of(factor + "", candidate);
  }

  /** Measures each candidate at each size of the page and each rate, until it is time to stop. */
  void measurePages(List<Contender> contenders, Deadline deadline) {
    do {
      for (int factor : FACTORS) {
        for (Contender contender : contenders) {
          measure(Of.PAGE, factor, contender, place(factor, 1));
          measure(Of.MUTATIONS, factor, contender, place(1, factor));
        }
      }
    } while (deadline.isAhead());
  }

  /** Measures Untick and the lower bound as if there were more settings; each is started anew. */
  void measureSettings(Deadline deadline) {
    List<Contender> contenders = new ArrayList<>();
    try {
      for (int factor : FACTORS) {
        for (Candidate candidate : List.of(Candidate.BOUND, Candidate.UNTICK)) {
          contenders.add(new Contender(candidate, extensions.of(candidate, factor), site));
        }
      }
      do {
        for (int i = 0; i < contenders.size(); i++) {
          measure(Of.SETTINGS, FACTORS.get(i / 2), contenders.get(i), place(1, 1));
        }
      } while (deadline.isAhead());
    } finally {
      contenders.forEach(Contender::close);
    }
  }

  private static Place place(int page, int rate) {
    return Place.settings("", Scenario.keyed().crowd(SWITCHES * page).busy(MUTATIONS * rate));
  }

  private void measure(Of what, int factor, Contender contender, Place place) {
    Cost cost = contender.measure(place, WATCHED);
    at(what, factor, contender.candidate()).add(cost.evaluation() + cost.script());
  }
}
