// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.corpus;

import java.util.ArrayList;
import java.util.List;

/** One line of the tables. */
final class Score {

  /** A column for each number of mutations: none, one, two. */
  static final int ROUNDS = 3;

  private final List<Tally> rounds = new ArrayList<>();
  private int pages;
  private int destroyed;
  private int claims;
  private int falseOffs;

  Score() {
    for (int round = 0; round < ROUNDS; round++) {
      rounds.add(new Tally());
    }
  }

  Tally round(int mutations) {
    return rounds.get(mutations);
  }

  /** Claims made on pages whose state nobody can see. */
  int claims() {
    return claims;
  }

  int falseOffs() {
    return falseOffs;
  }

  /** Counts a page by whether its state could be read and was. */
  void add(int mutations, Outcome outcome) {
    boolean visible = outcome.page().visible();
    boolean right = outcome.claims() && outcome.right();
    rounds.get(mutations).add(visible, outcome.claims(), right);
    count(outcome);
  }

  /** Counts a page by whether this word was due or said. */
  void addWord(int mutations, Outcome outcome, String word) {
    boolean due = outcome.due().equals(word);
    boolean said = outcome.word().equals(word);
    rounds.get(mutations).add(due, said, due && said);
    if (due) {
      count(outcome);
    }
  }

  private void count(Outcome outcome) {
    boolean visible = outcome.page().visible();
    pages++;
    destroyed += visible ? 0 : 1;
    claims += !visible && outcome.claims() ? 1 : 0;
    falseOffs += outcome.falseOff() ? 1 : 0;
  }

  /** The cells of the line behind its name, as {@link Tables#HEAD} names them. */
  String cells() {
    var cells = new ArrayList<String>(List.of(String.valueOf(pages)));
    rounds.forEach(round -> cells.add(round.recallText()));
    rounds.forEach(round -> cells.add(round.precisionText()));
    cells.addAll(
        List.of(String.valueOf(destroyed), String.valueOf(claims), String.valueOf(falseOffs)));
    return String.join(" | ", cells);
  }
}
