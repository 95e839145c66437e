// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws growth: one panel for each thing that grows, one line for each candidate. */
final class Plot {

  private static final int WIDTH = 300;
  private static final int HEIGHT = 200;
  private static final int LEFT = 50;
  private static final int TOP = 50;
  private static final int GAP = 60;
  private static final int BOTTOM = 60;
  private static final Map<Candidate, String> COLOURS =
      Map.of(
          Candidate.BOUND,
          "#2e7d32",
          Candidate.UNTICK,
          "#1565c0",
          Candidate.AUTOCONSENT,
          "#c62828");
  private static final List<Candidate> ORDER =
      List.of(Candidate.BOUND, Candidate.UNTICK, Candidate.AUTOCONSENT);

  private final Growth growth;
  private final StringBuilder svg = new StringBuilder();

  private Plot(Growth growth) {
    this.growth = growth;
  }

  static String of(Growth growth) {
    return new Plot(growth).draw();
  }

  private String draw() {
    int width = LEFT + 3 * (WIDTH + GAP);
    int height = TOP + HEIGHT + BOTTOM;
    add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
            + " font-size=\"12\"><rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>",
        width, height);
    int left = LEFT;
    for (Growth.Of what : Growth.Of.values()) {
      panel(what, left);
      left += WIDTH + GAP;
    }
    for (int i = 0; i < ORDER.size(); i++) {
      text(
          LEFT + i * 120,
          height - 12,
          "fill=\"" + COLOURS.get(ORDER.get(i)) + "\"",
          "— " + ORDER.get(i).title());
    }
    return svg.append("</svg>\n").toString();
  }

  private void panel(Growth.Of what, int left) {
    double most = ORDER.stream().mapToDouble(each -> highest(what, each)).max().orElse(1);
    text(left, TOP - 20, "font-weight=\"bold\"", "CPU ms, more " + what.title());
    add(
        "<path d=\"M%d %dV%dH%d\" fill=\"none\" stroke=\"#555\"/>",
        left, TOP, TOP + HEIGHT, left + WIDTH);
    text(left - 8, TOP + 4, "text-anchor=\"end\"", Sample.text(most));
    text(left - 8, TOP + HEIGHT, "text-anchor=\"end\"", "0");
    for (int factor : Growth.FACTORS) {
      text((int) x(left, factor), TOP + HEIGHT + 18, "text-anchor=\"middle\"", factor + " ×");
    }
    ORDER.forEach(candidate -> line(what, candidate, left, most));
  }

  private double highest(Growth.Of what, Candidate candidate) {
    return Growth.FACTORS.stream()
        .map(factor -> growth.at(what, factor, candidate))
        .filter(sample -> sample.size() > 0)
        .mapToDouble(Sample::median)
        .max()
        .orElse(0);
  }

  private void line(Growth.Of what, Candidate candidate, int left, double most) {
    StringBuilder points = new StringBuilder();
    for (int factor : Growth.FACTORS) {
      Sample sample = growth.at(what, factor, candidate);
      if (sample.size() > 0) {
        double y = TOP + HEIGHT * (1 - sample.median() / most);
        points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(left, factor), y));
      }
    }
    add(
        "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>",
        points.toString().strip(), COLOURS.get(candidate));
  }

  private static double x(int left, int factor) {
    return left + WIDTH * (factor / 10.0);
  }

  private void text(int x, int y, String how, String words) {
    add("<text x=\"%d\" y=\"%d\" %s>%s</text>", x, y, how, words);
  }

  private void add(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
