// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A page to be made: a base and what is to be changed in it.
 *
 * @param base the page before
 * @param mutations none, one, or two in the order of {@link Mutation#ALL}
 */
record Trial(Base base, List<Mutation> mutations) {

  /** Any fixed number will do: the same pairs are drawn each time. */
  private static final long SEED = 20_261_122;

  /** Every page unmutated and with every single mutation. */
  static List<Trial> singles() {
    var trials = new ArrayList<Trial>();
    for (Base base : Base.all()) {
      trials.add(new Trial(base, List.of()));
      for (Mutation mutation : Mutation.ALL) {
        trials.add(new Trial(base, List.of(mutation)));
      }
    }
    return trials;
  }

  /** Every page with every pair: a quarter of a million. */
  static List<Trial> allPairs() {
    var trials = new ArrayList<Trial>();
    for (Base base : Base.all()) {
      for (int second = 1; second < Mutation.ALL.size(); second++) {
        for (int first = 0; first < second; first++) {
          trials.add(pair(base, first, second));
        }
      }
    }
    return trials;
  }

  /** So many of all pairs on all pages, each as likely as any other. */
  static List<Trial> somePairs(int count) {
    var random = new Random(SEED);
    List<Base> bases = Base.all();
    int mutations = Mutation.ALL.size();
    var trials = new ArrayList<Trial>();
    while (trials.size() < count) {
      int one = random.nextInt(mutations);
      int other = random.nextInt(mutations);
      Base base = bases.get(random.nextInt(bases.size()));
      if (one != other) {
        trials.add(pair(base, Math.min(one, other), Math.max(one, other)));
      }
    }
    return trials;
  }

  private static Trial pair(Base base, int first, int second) {
    return new Trial(base, List.of(Mutation.ALL.get(first), Mutation.ALL.get(second)));
  }

  /** The page, changed; null when there is nothing on it to change. */
  Specimen specimen() {
    Specimen page = base.specimen();
    for (Mutation mutation : mutations) {
      if (!mutation.apply(page)) {
        return null;
      }
    }
    return page;
  }

  /** What is made of the page; null when there is nothing on it to change. */
  Outcome outcome() {
    Specimen page = specimen();
    return page == null ? null : new Stay(page).outcome();
  }
}
