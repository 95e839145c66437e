// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.untick.e2e.browser.BrowserException;
import org.untick.e2e.browser.Tab;
import org.untick.e2e.browser.Waiting;

/**
 * A sample of the corpus, which is read in memory, in real browsers: they say the same. Several
 * pages are open at a time, because an off that has nothing else to be known by takes its time.
 */
@InEachBrowser
class CorpusSampleTest {

  private static final int TABS = 12;
  private static final Set<String> CLAIMS = Set.of("on", "off");
  private static final Duration GLANCE = Duration.ofMillis(400);
  private static final Duration PATIENCE = Duration.ofSeconds(25);

  /** After 12 s of quiet a lone off is believed. */
  private static final Duration DOUBTED = Duration.ofSeconds(15);

  private static final Duration LAST_LOOK = Duration.ofMillis(800);

  @Parameter Member member;

  private final List<Specimen> pages = Specimen.all();
  private final List<Tab> tabs = new ArrayList<>();
  private final List<Watched> watched = new ArrayList<>();

  /** A page of the sample, and what is said of it in memory. */
  private record Specimen(String said, String setting, String path, String name, String html) {

    static List<Specimen> all() {
      try (InputStream in = Specimen.class.getResourceAsStream("/corpus-sample.tsv")) {
        String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        return all.lines().map(line -> line.split("\t")).map(Specimen::of).toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static Specimen of(String[] cells) {
      return new Specimen(cells[0], cells[1], cells[2], cells[3], cells[4]);
    }
  }

  private record Watched(Specimen page, Tab tab, String document, long since) {}

  @AfterEach
  void closeTabs() {
    tabs.forEach(Tab::close);
    member.tab().bringToFront();
  }

  @Test
  void whatIsSaidIsWhatIsSaidInMemory() {
    List<String> unsaid = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      while (watched.size() < Math.min(i + TABS, pages.size())) {
        open(watched.size());
      }
      judge(watched.get(i), unsaid);
    }
    assertThat(unsaid).isEmpty();
  }

  private void judge(Watched one, List<String> unsaid) {
    one.tab().bringToFront();
    String right = one.page().said();
    Duration patience = CLAIMS.contains(right) ? PATIENCE : DOUBTED;
    Duration left = patience.minusNanos(System.nanoTime() - one.since());
    if (!comes(right, one, left.compareTo(LAST_LOOK) > 0 ? left : LAST_LOOK)) {
      assertThat(said(one)).as(one.page().name()).doesNotContainAnyElementsOf(CLAIMS);
      if (CLAIMS.contains(right)) {
        unsaid.add(one.page().name());
      }
    }
  }

  private boolean comes(String state, Watched one, Duration patience) {
    try {
      Waiting.until(state, patience, () -> last(one).equals(state));
      return true;
    } catch (BrowserException never) {
      return false;
    }
  }

  private void open(int number) {
    Specimen page = pages.get(number);
    String name = "specimen-" + number;
    member.site().show(name, page.html());
    if (tabs.size() < TABS) {
      tabs.add(member.session().newTab());
    }
    Tab tab = tabs.get(number % TABS);
    tab.bringToFront();
    Member.go(tab, page.path() + "?page=" + name);
    String document = tab.evaluate(Observation.DOCUMENT).asText();
    watched.add(new Watched(page, tab, document, System.nanoTime()));
    Waiting.pause(GLANCE);
  }

  private List<String> said(Watched one) {
    return member
        .popup()
        .heard()
        .flatMap(text -> Claim.told(text, one.document()))
        .filter(claim -> claim.setting().equals(one.page().setting()))
        .map(Claim::state)
        .toList();
  }

  private String last(Watched one) {
    List<String> said = said(one);
    return said.isEmpty() ? "nothing" : said.get(said.size() - 1);
  }
}
