// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.untick.e2e.browser.BrowserException;
import org.untick.e2e.browser.Tab;
import org.untick.e2e.browser.Waiting;
import org.untick.e2e.standin.NamedScenario;
import org.untick.e2e.standin.Reading;

/**
 * Watches what Untick says on one page, from opening it until it says what is right: what it draws,
 * and what it tells the background, each as often as we look.
 */
final class Observation {

  /** Asks for how visits of this document begin. */
  static final String DOCUMENT = "Math.floor(performance.timeOrigin).toString(36)";

  private final NamedScenario scenario;
  private final Tab tab;
  private final Popup popup;
  private final String document;
  private final long begun = System.nanoTime();
  private final Set<Claim> everDrawn = new LinkedHashSet<>();
  private List<Claim> drawn = List.of();
  private List<Claim> told = List.of();

  /** Begins to watch a page that was just opened. */
  Observation(NamedScenario scenario, Tab tab, Popup popup) {
    this.scenario = scenario;
    this.tab = tab;
    this.popup = popup;
    this.document = tab.evaluate(DOCUMENT).asText();
  }

  NamedScenario scenario() {
    return scenario;
  }

  Tab tab() {
    return tab;
  }

  /** Everything told so far, in order. */
  List<Claim> told() {
    return told;
  }

  /** Looks until something is drawn, at most so long. */
  void glance(Duration patience) {
    try {
      Waiting.until(
          "something is drawn",
          patience,
          () -> {
            look();
            return !drawn.isEmpty();
          });
    } catch (BrowserException nothingYet) {
      // Whether there should be something is asked at the end.
    }
  }

  /**
   * Looks until what is said is right.
   *
   * @param least how long to look even so, counted from the opening
   * @param most how long to wait for it, counted from now
   * @return what is wrong in the end; empty if nothing is
   */
  List<String> settle(Duration least, Duration most) {
    try {
      Waiting.until(
          scenario + " reads " + scenario.readings(),
          most,
          () -> {
            look();
            return System.nanoTime() - begun > least.toNanos() && problems().isEmpty();
          });
    } catch (BrowserException never) {
      look();
    }
    List<String> problems = new ArrayList<>(problems());
    problems.addAll(falseOffs());
    return problems;
  }

  private void look() {
    drawn = tab.marks().stream().map(Claim::of).toList();
    everDrawn.addAll(drawn);
    told = popup.heard().flatMap(text -> Claim.told(text, document)).toList();
  }

  private List<String> problems() {
    List<String> problems = new ArrayList<>();
    scenario.readings().forEach((setting, right) -> judge(setting, right, problems));
    strays().forEach(stray -> problems.add("nothing should be said of " + stray));
    return problems;
  }

  private void judge(String setting, Set<Reading> right, List<String> problems) {
    Set<String> words = right.stream().map(Reading::id).collect(Collectors.toSet());
    String last = latestTold().getOrDefault(setting, "unknown");
    if (!words.contains(last)) {
      problems.add("told " + setting + "=" + last + ", right is " + right);
    }
    List<Claim> here = drawn.stream().filter(each -> each.setting().equals(setting)).toList();
    here.stream()
        .filter(claim -> !words.contains(claim.state()))
        .forEach(claim -> problems.add("drawn " + claim + ", right is " + right));
    boolean mayBeGone = right.contains(Reading.UNKNOWN);
    if (here.isEmpty() && !mayBeGone && Set.of("on", "off", "conflict").contains(last)) {
      problems.add("nothing is drawn for " + setting);
    }
  }

  private Map<String, String> latestTold() {
    Map<String, String> latest = new TreeMap<>();
    told.forEach(claim -> latest.put(claim.setting(), claim.state()));
    return latest;
  }

  private Set<Claim> strays() {
    Set<Claim> strays = new LinkedHashSet<>(drawn);
    strays.addAll(told);
    strays.removeIf(claim -> scenario.readings().containsKey(claim.setting()));
    return strays;
  }

  /** Off, said at any time, of a switch that never was off. */
  private List<String> falseOffs() {
    Set<Claim> all = new LinkedHashSet<>(everDrawn);
    all.addAll(told);
    return all.stream()
        .filter(claim -> claim.state().equals("off") && neverOff(claim.setting()))
        .map(claim -> "a false off was " + (told.contains(claim) ? "told: " : "drawn: ") + claim)
        .toList();
  }

  private boolean neverOff(String setting) {
    return !scenario.name().startsWith("drifts-to-on")
        && !scenario.readings().getOrDefault(setting, Set.of()).contains(Reading.OFF);
  }
}
