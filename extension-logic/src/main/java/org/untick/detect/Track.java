// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.detect;

import org.untick.setting.Entry;
import org.untick.setting.Evidence;
import org.untick.setting.Finding;
import org.untick.setting.State;

/** One setting through one visit: what was read last, what the user clicked, what was told. */
final class Track {

  /** An off that was there for so many milliseconds is no skeleton's. */
  private static final int SETTLES = 1_000;

  private static final int CONFIRMS_CLICK = 3_000;
  private static final int ANSWERS_CLICK = 10_000;

  /** While a framework catches up with a click, the property is right and the attribute late. */
  private static final int CATCHING_UP = 1_000;

  private static final int NEVER = -1;

  final Entry entry;
  private Reading last;
  private int since;
  private int clickedAt = NEVER;
  private State before;
  private boolean changed;
  private boolean putBack;
  private boolean seen;
  private Finding told;

  Track(Entry entry) {
    this.entry = entry;
  }

  /** Notes that the user clicked the control, just before the page reacts. */
  void clicked(int now) {
    clickedAt = now;
    before = last.state();
    changed = false;
    putBack = false;
  }

  boolean holds(PageElement control) {
    return last != null && last.fromControl() && last.control().same(control);
  }

  /** Whether a control was there at any time. */
  boolean seen() {
    return seen;
  }

  Sight see(Reading reading, int now) {
    Reading current = clickedAt == NEVER ? reading : caughtUp(reading, now - clickedAt);
    if (last == null || last.state() != current.state() || last.evidence() != current.evidence()) {
      since = now;
      noteChange(current.state(), now);
    }
    last = current;
    seen |= current.fromControl();
    return sight(current, now);
  }

  private void noteChange(State state, int now) {
    boolean answers = clickedAt != NEVER && now - clickedAt <= ANSWERS_CLICK;
    if (!answers || !isOnOrOff(state)) {
      return;
    }
    putBack = changed && state == before;
    changed = state != before;
  }

  private Sight sight(Reading current, int now) {
    boolean clicked = clickedAt != NEVER && changed && now - clickedAt < CONFIRMS_CLICK;
    if (clicked && isOnOrOff(current.state()) && current.control() != null) {
      return new Sight(current.as(current.state(), Evidence.OWN_CLICK), false, false);
    }
    boolean settled = current.state() != State.OFF || now - since >= SETTLES;
    return new Sight(current, settled, putBack);
  }

  private static boolean isOnOrOff(State state) {
    return state == State.ON || state == State.OFF;
  }

  private static Reading caughtUp(Reading reading, int sinceClick) {
    if (reading.state() != State.CONFLICT || sinceClick >= CATCHING_UP) {
      return reading;
    }
    State shown = reading.control().checked();
    return isOnOrOff(shown) ? reading.as(shown, reading.evidence()) : reading;
  }

  /** What the background does not know yet, or null. */
  Finding news(Sight sight) {
    Finding finding = sight.finding();
    if (!sight.worthTelling() || (told != null && finding.saysSame(told))) {
      return null;
    }
    told = finding;
    return finding;
  }

  /**
   * Milliseconds until this setting has to be read again; the given limit when not earlier. A
   * control is read every ten seconds as long as it stands there: a script that sets its property
   * leaves no other sign, and the mark beside it must not go on saying off.
   */
  int wake(int now, int limit) {
    int wake = again(now - since, limit);
    if (last.fromControl()) {
      wake = earlier(ANSWERS_CLICK - (now - since) % ANSWERS_CLICK, wake);
    }
    return clickedAt == NEVER ? wake : again(now - clickedAt, wake);
  }

  /** What changed is read again after 1, 3 and 10 s: pages change switches without a sign. */
  private static int again(int passed, int limit) {
    int first = earlier(SETTLES - passed, limit);
    return earlier(ANSWERS_CLICK - passed, earlier(CONFIRMS_CLICK - passed, first));
  }

  static int earlier(int candidate, int wake) {
    return candidate > 0 && candidate < wake ? candidate : wake;
  }
}
