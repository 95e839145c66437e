// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.untick.e2e.browser.Waiting;
import org.untick.e2e.standin.StandIn;

/**
 * Measures all candidates in one run, by turns, so that whatever disturbs the machine disturbs all
 * of them alike.
 */
public final class Benchmark {

  private static final List<Place> PLACES =
      List.of(
          Place.QUIET_SETTINGS,
          Place.BUSY_SETTINGS,
          Place.QUIET_FEED,
          Place.BUSY_FEED,
          Place.FRAMED_FEED);
  private static final long WATCHED = 2000;

  /** The shares of the time that pages, growth with them, and growth with settings get. */
  private static final double PAGES = 0.6;

  private static final double GROWTH = 0.15;
  private static final double SETTINGS = 0.1;
  private static final int RESPONSES = 2;

  private final StandIn site;
  private final Extensions extensions;
  private final int minutes;
  private final PrintStream out;
  private final Samples samples = new Samples();

  private Benchmark(StandIn site, Extensions extensions, int minutes, PrintStream out) {
    this.site = site;
    this.extensions = extensions;
    this.minutes = minutes;
    this.out = out;
  }

  /**
   * Measures and writes {@code benchmarks.md} and {@code growth.svg}.
   *
   * @param args Untick's folder for Chromium, autoconsent's, the folder to write to, and about how
   *     many minutes to measure
   */
  public static void main(String[] args) throws IOException {
    Path work = Files.createTempDirectory("untick-benchmark");
    Extensions extensions = new Extensions(Path.of(args[0]), Path.of(args[1]), work);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (StandIn site = StandIn.start()) {
      new Benchmark(site, extensions, Integer.parseInt(args[3]), out).run(Path.of(args[2]));
    } finally {
      Folder.remove(work);
    }
  }

  private void run(Path docs) throws IOException {
    Growth growth = new Growth(extensions, site);
    String chromium;
    List<Contender> contenders = new ArrayList<>();
    try {
      for (Candidate candidate : Candidate.values()) {
        contenders.add(new Contender(candidate, extensions.of(candidate, 1), site));
      }
      chromium = contenders.get(0).session().version();
      measure(contenders);
      out.println("Growth with the page and with mutations ...");
      growth.measurePages(contenders.subList(1, contenders.size()), Deadline.in(minutes * GROWTH));
    } finally {
      contenders.forEach(Contender::close);
    }
    out.println("Growth with the settings ...");
    growth.measureSettings(Deadline.in(minutes * SETTINGS));
    String report = new Report(samples, growth, extensions, chromium).write();
    Files.writeString(docs.resolve("benchmarks.md"), report);
    Files.writeString(docs.resolve("growth.svg"), Plot.of(growth));
    out.println(report);
  }

  private void measure(List<Contender> contenders) {
    contenders.stream()
        .filter(contender -> contender.candidate() == Candidate.UNTICK)
        .forEach(untick -> PopupOpening.prepare(untick.session()));
    out.println("Warming up ...");
    contenders.forEach(contender -> contender.measure(Place.QUIET_SETTINGS, WATCHED));
    Deadline deadline = Deadline.in(minutes * PAGES);
    for (int round = 1; round == 1 || deadline.isAhead(); round++) {
      out.println("Round " + round + " ...");
      contenders.forEach(this::measure);
    }
  }

  /** One round of one candidate. */
  private void measure(Contender contender) {
    Candidate candidate = contender.candidate();
    for (Place place : PLACES) {
      samples.add(place.title(), candidate, contender.measure(place, WATCHED));
    }
    contender.visit(Place.QUIET_SETTINGS);
    Waiting.pause(Duration.ofMillis(WATCHED / 2));
    samples.of("heap", candidate).add((double) contender.session().heapUsed());
    contender.rest();
    if (candidate == Candidate.UNTICK || candidate == Candidate.BOUND) {
      for (int i = 0; i < RESPONSES; i++) {
        Response.measure(contender, samples);
      }
    }
    if (candidate == Candidate.UNTICK) {
      PopupOpening.measure(contender, samples);
    }
  }
}
