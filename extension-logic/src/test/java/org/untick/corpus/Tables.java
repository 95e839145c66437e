// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.untick.setting.State;

/** The scores of a run, in tables that can be written, read and compared; lines are in order. */
final class Tables {

  private static final String HEAD =
      "pages | recall: unmutated | one | two | precision: unmutated | one | two"
          + " | destroyed | claimed | false off |\n"
          + "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n";

  private final Map<String, Map<String, Score>> tables = new TreeMap<>();

  /** Counts what was made of a page in every table it belongs to. */
  void add(Trial trial, Outcome outcome) {
    int round = trial.mutations().size();
    Base base = trial.base();
    score("All", "all pages").add(round, outcome);
    for (String word : List.of("on", "off", State.NOT_OFFERED.word(), "in doubt")) {
      score("State", word).addWord(round, outcome, word);
    }
    trial.mutations().forEach(m -> score("Mutation", m.name()).add(round, outcome));
    score("Language", base.language()).add(round, outcome);
    score("Markup", base.variant().toString()).add(round, outcome);
    score("Setting", base.subject().id()).add(round, outcome);
  }

  private Score score(String table, String line) {
    return tables
        .computeIfAbsent(table, name -> new TreeMap<>())
        .computeIfAbsent(line, name -> new Score());
  }

  Score all() {
    return score("All", "all pages");
  }

  /** The tables as they stand in the documentation. */
  String text() {
    var text = new StringBuilder();
    tables.forEach(
        (table, lines) -> {
          text.append("\n| ").append(table).append(" | ").append(HEAD);
          lines.forEach((line, score) -> append(text, line, score));
        });
    return text.toString();
  }

  private static void append(StringBuilder text, String line, Score score) {
    text.append("| ").append(line).append(" | ").append(score.cells()).append(" |\n");
  }

  /** The lines of other tables, in such a text, that are better than ours or that we lack. */
  List<String> betterIn(String committed) {
    Map<String, String[]> ours = lines(text());
    var better = new ArrayList<String>();
    lines(committed)
        .forEach(
            (name, cells) -> {
              if (!ours.containsKey(name) || isBelow(ours.get(name), cells)) {
                better.add(String.join(" | ", cells));
              }
            });
    return better;
  }

  private static Map<String, String[]> lines(String text) {
    var lines = new LinkedHashMap<String, String[]>();
    for (String line : text.split("\n", -1)) {
      String[] cells = line.split(" *\\| *", -1);
      if (cells.length > 9 && cells[2].matches("\\d+")) {
        lines.put(cells[1], cells);
      }
    }
    return lines;
  }

  /** Recall and precision, from the third cell to the eighth, must not be less. */
  private static boolean isBelow(String[] ours, String[] committed) {
    for (int cell = 3; cell < 9; cell++) {
      if (figure(ours[cell]) < figure(committed[cell])) {
        return true;
      }
    }
    return false;
  }

  private static double figure(String cell) {
    return cell.equals("–") ? 0 : Double.parseDouble(cell);
  }
}
