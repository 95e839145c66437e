// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Measurements of one thing. */
final class Sample {

  private static final double MEDIAN = 0.5;
  private static final double LOW = 0.25;
  private static final double HIGH = 0.75;
  private static final double WORST = 0.95;

  private final List<Double> values = new ArrayList<>();

  void add(double value) {
    values.add(value);
  }

  int size() {
    return values.size();
  }

  double median() {
    return quantile(MEDIAN);
  }

  /** The value that 95 of 100 do not exceed. */
  double p95() {
    return quantile(WORST);
  }

  /** Median with lower and upper quartile: {@code 3.1 (2.9–3.4)}. */
  String spread() {
    return values.isEmpty()
        ? "–"
        : text(median()) + " (" + text(quantile(LOW)) + "–" + text(quantile(HIGH)) + ")";
  }

  /** Nearest rank; not a number if nothing was measured. */
  private double quantile(double share) {
    if (values.isEmpty()) {
      return Double.NaN;
    }
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    int rank = (int) Math.ceil(share * sorted.size()) - 1;
    return sorted.get(Math.max(0, rank));
  }

  static String text(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.1f", value);
  }
}
