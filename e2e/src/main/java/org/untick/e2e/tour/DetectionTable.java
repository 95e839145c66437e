// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes detections as a table for people: columns aligned, what differs marked. */
final class DetectionTable {
  private static final List<String> HEAD =
      List.of("browser", "page", "setting", "expected", "detected", "");
  private static final String GAP = "  ";

  private DetectionTable() {}

  /** The table, with a line break at its end. */
  static String of(List<Detection> detections) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(HEAD);
    detections.forEach(each -> lines.add(cells(each)));
    List<Integer> widths =
        IntStream.range(0, HEAD.size()).mapToObj(column -> width(lines, column)).toList();
    lines.add(1, widths.stream().map("-"::repeat).toList());
    return lines.stream().map(line -> aligned(line, widths)).collect(Collectors.joining());
  }

  private static List<String> cells(Detection each) {
    return List.of(
        Names.of(each.browser()),
        each.page(),
        each.setting(),
        each.expected(),
        each.detected(),
        each.right() ? "" : "DIFFERENT");
  }

  private static int width(List<List<String>> lines, int column) {
    return lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(0);
  }

  private static String aligned(List<String> line, List<Integer> widths) {
    StringBuilder text = new StringBuilder();
    for (int column = 0; column < line.size(); column++) {
      String cell = line.get(column);
      text.append(cell).append(" ".repeat(widths.get(column) - cell.length())).append(GAP);
    }
    return text.toString().stripTrailing() + "\n";
  }
}
