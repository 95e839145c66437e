// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.untick.server.store.Bytes;

/**
 * What several clients did with one slot and saw of it, and whether that can have been one slot.
 * Every write names the revision it replaces, and revisions grow: so a history is linearizable if
 * every revision has one value, if every write follows the revision it named with nothing in
 * between, and if nobody is shown less than somebody had been shown before they asked.
 */
final class History {
  private final List<Seen> seen = new ArrayList<>();
  private final Map<Bytes, Long> replacedBy = new HashMap<>();

  /** One answer: when it was asked for and came, what it told, and whether it was a write's. */
  private record Seen(long begun, long ended, long revision, Bytes value, boolean written) {}

  /** Notes that a write is about to be sent; it may take effect whatever comes back. */
  synchronized void sends(Bytes value, long replaced) {
    replacedBy.put(value, replaced);
  }

  /** Notes a write that was acknowledged. */
  synchronized void wrote(long begun, long revision, Bytes value) {
    seen.add(new Seen(begun, System.nanoTime(), revision, value, true));
  }

  /** Notes what an answer said is there. */
  synchronized void read(long begun, long revision, Bytes value) {
    seen.add(new Seen(begun, System.nanoTime(), revision, value, false));
  }

  /** Returns how many writes were acknowledged. */
  synchronized long acknowledged() {
    return seen.stream().filter(Seen::written).count();
  }

  /** Fails if this cannot have been one slot. */
  synchronized void check() {
    NavigableMap<Long, Bytes> values = new TreeMap<>();
    for (Seen one : seen) {
      Bytes other = values.putIfAbsent(one.revision(), one.value());
      assertThat(other == null || other.equals(one.value()))
          .as("revision %s has one value", one.revision())
          .isTrue();
    }
    values.forEach((revision, value) -> checkPlace(values, revision, value));
    checkOrder();
  }

  private void checkPlace(NavigableMap<Long, Bytes> values, long revision, Bytes value) {
    assertThat(replacedBy).as("what is there was written, whole").containsKey(value);
    long replaced = replacedBy.get(value);
    Long before = values.lowerKey(revision);
    assertThat(replaced).as("revision %s replaced", revision).isLessThan(revision);
    if (before != null) {
      assertThat(before).as("nothing lies between").isLessThanOrEqualTo(replaced);
    }
  }

  private void checkOrder() {
    List<Seen> byBegin = new ArrayList<>(seen);
    byBegin.sort(Comparator.comparingLong(Seen::begun));
    PriorityQueue<Seen> running = new PriorityQueue<>(Comparator.comparingLong(Seen::ended));
    long shown = 0;
    for (Seen one : byBegin) {
      while (!running.isEmpty() && running.peek().ended() < one.begun()) {
        shown = Math.max(shown, running.poll().revision());
      }
      assertThat(one.revision())
          .as("an answer after revision %s had been shown", shown)
          .isGreaterThanOrEqualTo(one.written() ? shown + 1 : shown);
      running.add(one);
    }
  }
}
