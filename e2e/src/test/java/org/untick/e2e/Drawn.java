// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import org.untick.e2e.browser.Mark;
import org.untick.e2e.browser.Tab;

/**
 * What Untick draws for one setting in a tab.
 *
 * @param tab the tab
 * @param setting the setting's id
 */
record Drawn(Tab tab, String setting) {

  private static final Duration SOON = Duration.ofSeconds(8);

  /** What is drawn for the generative-AI setting. */
  static Drawn ai(Tab tab) {
    return new Drawn(tab, Member.AI);
  }

  /** The ring, or what else encloses; empty if it is not there now. */
  Optional<Mark> find(String part) {
    return tab.marks().stream()
        .filter(mark -> mark.setting().equals(setting) && mark.part().equals(part))
        .findFirst();
  }

  Mark ring() {
    return find("ring").orElseThrow(() -> new AssertionError("No ring around " + setting));
  }

  Mark callout() {
    return find("callout").orElseThrow(() -> new AssertionError("No callout for " + setting));
  }

  /** How the ring looks: {@code alert}, {@code calm}, {@code pending} or {@code doubt}. */
  String tone() {
    return ring().attributes().getOrDefault("data-tone", "");
  }

  /** Waits until the ring says a state, in a tone. */
  void waitFor(String state, String tone) {
    waitForPart("ring", state + ", " + tone, ring -> says(ring, state, tone));
  }

  /** Waits until the ring says a state. */
  void waitFor(String state) {
    waitForPart("ring", state, ring -> ring.state().equals(state));
  }

  /** Waits until the callout contains these words. */
  void waitForWords(String words) {
    waitForPart("callout", words, callout -> callout.text().contains(words));
  }

  /** Waits until a part is no longer there. */
  void waitForNo(String part) {
    tab.waitUntil("no " + part + " of " + setting, SOON, () -> find(part).isEmpty());
  }

  /** Waits until nothing of Untick's is in the page. */
  void waitForNothing() {
    tab.waitUntil("nothing of Untick's is in the page", SOON, () -> tab.hostElements() == 0);
  }

  private void waitForPart(String part, String what, Predicate<Mark> right) {
    tab.waitUntil(
        "the " + part + " of " + setting + " says " + what,
        SOON,
        () -> find(part).filter(right).isPresent());
  }

  private static boolean says(Mark ring, String state, String tone) {
    return ring.state().equals(state) && tone.equals(ring.attributes().get("data-tone"));
  }
}
