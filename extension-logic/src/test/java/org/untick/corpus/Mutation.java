// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * One systematic change. Pairs are made in the order of {@link #ALL}: what a control is comes
 * before what it says, that before where it stands, and what happens in time comes last.
 *
 * @param name what the tables call it
 * @param change changes the page; false when there is nothing on it to change
 */
record Mutation(String name, Predicate<Specimen> change) {

  static final List<Mutation> ALL = all();

  private static List<Mutation> all() {
    var all = new ArrayList<Mutation>();
    all.addAll(RowMutations.ALL);
    all.addAll(ControlMutations.ALL);
    all.addAll(StateMutations.ALL);
    all.addAll(LabelMutations.ALL);
    all.addAll(PlaceMutations.ALL);
    all.addAll(TimeMutations.ALL);
    return List.copyOf(all);
  }

  boolean apply(Specimen page) {
    return change.test(page);
  }
}
