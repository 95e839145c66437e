// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A few pages of the corpus with what is said of them, for real browsers to read as well: each
 * mutation once and some pairs, but for those that need time. The same pages are drawn each time.
 */
final class Sample {

  private static final long SEED = 1;
  private static final int ATTEMPTS = 200;
  private static final int PAIRS = 24;

  /** Style sheets draw these; without any they would have no size, and nobody could see them. */
  private static final String DRAWN = "[role=switch]:not(input)";

  private static final String SIZE = ";display:inline-block;width:40px;height:20px";

  private final Random random = new Random(SEED);
  private final List<Base> bases = Base.all();
  private final List<String> lines = new ArrayList<>();

  /** What is said, the setting, the path, what was changed, and the page's HTML, by tabs. */
  static List<String> lines() {
    var sample = new Sample();
    for (Mutation mutation : Mutation.ALL) {
      sample.addAny(List.of(mutation));
    }
    for (Trial pair : Trial.somePairs(ATTEMPTS)) {
      if (sample.lines.size() < Mutation.ALL.size() + PAIRS) {
        sample.add(pair);
      }
    }
    return sample.lines;
  }

  /** Some page to which this can be done, if there is one. */
  private void addAny(List<Mutation> mutations) {
    int before = lines.size();
    for (int i = 0; i < ATTEMPTS && lines.size() == before; i++) {
      add(new Trial(bases.get(random.nextInt(bases.size())), mutations));
    }
  }

  private void add(Trial trial) {
    Specimen page = trial.specimen();
    if (page != null && page.events.isEmpty()) {
      String html = html(page.document.clone(), trial.base().language());
      String changes =
          trial.mutations().stream().map(Mutation::name).collect(Collectors.joining(" + "));
      Outcome outcome = new Stay(page).outcome();
      Base base = trial.base();
      String name = base.variant() + ", " + base.language() + (base.on() ? ", on: " : ", off: ");
      lines.add(
          String.join("\t", outcome.word(), base.subject().id(), page.path, name + changes, html));
    }
  }

  private static String html(Document document, String language) {
    for (Element frame : document.select("iframe[srcdoc]")) {
      frame.attr("srcdoc", drawn(Jsoup.parse(frame.attr("srcdoc")), language));
    }
    return "<!doctype html>" + drawn(document, language);
  }

  private static String drawn(Document document, String language) {
    document.outputSettings().prettyPrint(false);
    document.selectFirst("html").attr("lang", language);
    for (Element control : document.select(DRAWN)) {
      control.attr("style", control.attr("style") + SIZE);
    }
    return document.outerHtml().replaceAll("\\s+", " ");
  }
}
