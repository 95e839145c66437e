// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.benchmark;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the figures as a page of the docs. */
final class Report {

  private static final List<Place> PAGES =
      List.of(Place.QUIET_SETTINGS, Place.BUSY_SETTINGS, Place.QUIET_FEED, Place.BUSY_FEED);
  private static final double KILO = 1000;

  private final Samples samples;
  private final Growth growth;
  private final Extensions extensions;
  private final String chromium;
  private final StringBuilder text = new StringBuilder();

  Report(Samples samples, Growth growth, Extensions extensions, String chromium) {
    this.samples = samples;
    this.growth = growth;
    this.extensions = extensions;
    this.chromium = chromium;
  }

  String write() throws IOException {
    add(
        "# What Untick costs\n\nWritten by `./benchmark` on %s: %s; Chromium %s; Untick %s,"
            + " autoconsent %s. %d rounds, the candidates by turns in each.\n",
        LocalDate.now(ZoneOffset.UTC),
        Machine.describe(),
        chromium,
        version(Candidate.UNTICK),
        version(Candidate.AUTOCONSENT),
        samples.of("heap", Candidate.UNTICK).size());
    add("%s", EXPLANATION);
    verdicts();
    pages();
    responses();
    growth();
    return text.toString();
  }

  private static final String EXPLANATION =
      """
      Figures are medians with lower and upper quartile. CPU is the time the page's main thread ran,
      in milliseconds, from the browser's own trace: compiling and evaluating the content script once,
      then every call into it. Layout that a call asks for is left out of *script*, as the page needs
      it in the same frame anyway, and told apart. Promise jobs are not in the trace by script, so
      autoconsent's figures, which is full of them, are a little too low; *page's thread* has
      everything, and the noise of everything. The lower bound is a hand-written script that knows
      the same keys, looks at additions and `change` events, and draws a ring: no labels, no doubts,
      no card, no messages. A visit is watched for 2 s; busy pages have 200 mutations a second.

      Two things favour Untick here. It begins in a task of its own, so that its evaluation is little more
      than its loading, and the rest counts as later calls. And the mutations are beside the main part,
      where Untick does not watch while every switch on the page is known by its key; in the main part each
      added node costs it a search.
      """;

  private String version(Candidate candidate) throws IOException {
    return candidate == Candidate.AUTOCONSENT
        ? Size.json(extensions.autoconsent().resolve("../../package.json")).path("version").asText()
        : Size.manifest(extensions.of(candidate, 1).orElseThrow()).path("version").asText();
  }

  private void verdicts() {
    add("## Bounds\n\n| bound | measured | |\n|---|---|---|");
    Verdicts.of(samples).forEach(verdict -> add("%s", verdict.row()));
  }

  private void pages() {
    add(
        "\n## On pages, CPU in ms\n\n| page | candidate | evaluation | later calls | script |"
            + " layout asked for | page's thread |\n|---|---|---|---|---|---|---|");
    for (Place place : PAGES) {
      for (Candidate candidate : Candidate.values()) {
        add(
            "| %s | %s | %s |",
            place.title(),
            candidate.title(),
            List.of("evaluation", "calls", "script", "layout", "thread").stream()
                .map(what -> samples.of(place.title() + " " + what, candidate).spread())
                .collect(Collectors.joining(" | ")));
      }
    }
    add(
        "\n## Size, heap, frames\n\n| candidate | content script | gzip | JS heap, kB |"
            + " CPU for each frame, ms |\n|---|---|---|---|---|");
    for (Candidate candidate : Candidate.values()) {
      String size =
          extensions
              .of(candidate, 1)
              .map(Size::of)
              .map(each -> each.raw() + " | " + each.compressed())
              .orElse("– | –");
      add(
          "| %s | %s | %.0f | %.2f |",
          candidate.title(),
          size,
          samples.of("heap", candidate).median() / KILO,
          Verdicts.perFrame(samples, candidate));
    }
  }

  private void responses() {
    add(
        "\n## Until the right ring is painted, ms\n\n| candidate | from insertion, p50 | p95 |"
            + " from a change, p50 | p95 |\n|---|---|---|---|---|");
    for (Candidate candidate : List.of(Candidate.BOUND, Candidate.UNTICK)) {
      Sample insertion = samples.of("insertion", candidate);
      Sample change = samples.of("change", candidate);
      add(
          "| %s | %.1f | %.1f | %.1f | %.1f |",
          candidate.title(), insertion.median(), insertion.p95(), change.median(), change.p95());
    }
    add(
        "\nUntick's popup, in a tab, lists everything and takes a click %s ms after its address was"
            + " opened.",
        samples.of("popup", Candidate.UNTICK).spread());
  }

  private void growth() {
    add(
        """

        ## Growth

        Evaluation and script, CPU in ms, on a busy settings page.

        ![Growth with settings, page and mutations](growth.svg)

        | more | candidate | %s |
        |---|---|---|---|---|""",
        Growth.FACTORS.stream().map(f -> f + " ×").collect(Collectors.joining(" | ")));
    for (Growth.Of what : Growth.Of.values()) {
      for (Candidate candidate :
          List.of(Candidate.BOUND, Candidate.UNTICK, Candidate.AUTOCONSENT)) {
        add(
            "| %s | %s | %s |",
            what.title(),
            candidate.title(),
            Growth.FACTORS.stream()
                .map(factor -> growth.at(what, factor, candidate).spread())
                .collect(Collectors.joining(" | ")));
      }
    }
  }

  private void add(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
