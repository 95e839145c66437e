// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.benchmark;

import java.util.List;
import java.util.Locale;

/** Compares the figures with what the project promises. */
final class Verdicts {

  private static final double FEED = 1;
  private static final double RING = 50;
  private static final double TWICE = 2;
  private static final double NOTHING = 0.05;

  private Verdicts() {}

  /**
   * One promise.
   *
   * @param bound in words
   * @param measured in figures
   * @param held whether it holds
   */
  record Verdict(String bound, String measured, boolean held) {
    String row() {
      return "| " + bound + " | " + measured + " | " + (held ? "met" : "**not met**") + " |";
    }
  }

  static List<Verdict> of(Samples samples) {
    String busy = Place.BUSY_SETTINGS.title();
    double untick = samples.of(busy + " all", Candidate.UNTICK).median();
    double bound = samples.of(busy + " all", Candidate.BOUND).median();
    double rival = samples.of(busy + " all", Candidate.AUTOCONSENT).median();
    double evaluation = samples.of(busy + " evaluation", Candidate.UNTICK).median();
    double evaluationOfRival = samples.of(busy + " evaluation", Candidate.AUTOCONSENT).median();
    double feed = samples.of(Place.BUSY_FEED.title() + " all", Candidate.UNTICK).median();
    double calls = samples.of(Place.BUSY_FEED.title() + " count", Candidate.UNTICK).median();
    double frame = perFrame(samples, Candidate.UNTICK);
    double ring = samples.of("change", Candidate.UNTICK).p95();
    return List.of(
        verdict("busy settings page: CPU ≤ 2 × the lower bound", untick, TWICE * bound),
        verdict("busy settings page: CPU below autoconsent", untick, rival),
        verdict("evaluation ≤ autoconsent’s", evaluation, evaluationOfRival),
        verdict("feed: ≤ 1 ms in all", feed, FEED),
        verdict("feed: no call for mutations", calls, 0),
        verdict("for each frame: 0", frame, NOTHING),
        verdict("right ring after a change, p95 < 50 ms", ring, RING));
  }

  /** What one frame more costs, in milliseconds. */
  static double perFrame(Samples samples, Candidate candidate) {
    double with = samples.of(Place.FRAMED_FEED.title() + " all", candidate).median();
    double without = samples.of(Place.QUIET_FEED.title() + " all", candidate).median();
    return Math.max(0, with - without) / Place.FRAMES;
  }

  private static Verdict verdict(String bound, double measured, double limit) {
    String figures = String.format(Locale.ROOT, "%.2f, at most %.2f", measured, limit);
    return new Verdict(bound, figures, measured <= limit);
  }
}
