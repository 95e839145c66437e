// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.untick.detect.Detector;
import org.untick.detect.HtmlElement;
import org.untick.detect.HtmlPage;
import org.untick.detect.Sight;
import org.untick.detect.Visit;
import org.untick.setting.Evidence;
import org.untick.setting.KnownSettings;
import org.untick.setting.State;

/**
 * One stay on a page, from coming to it until nothing has changed for more than half a minute. It
 * reads as the content script does: when something happens that an observer sees, and when the
 * visit wants to be woken.
 */
final class Stay {

  /** The last change is at 22 s; 35 s later detection waits for nothing more. */
  private static final int END = 60_000;

  private static final Detector DETECTOR = new Detector(KnownSettings.CATALOGUE);
  private static final String OWN = "[data-own]";

  private final Visit visit = new Visit(DETECTOR);
  private final Specimen specimen;
  private final HtmlPage page;
  private State shown;
  private State said = State.UNKNOWN;
  private boolean falseOff;

  Stay(Specimen specimen) {
    this.specimen = specimen;
    page = HtmlPage.of(specimen.path, specimen.document).in(specimen.base.language());
    shown = state(specimen.base.on());
  }

  /** Stays until the end. */
  Outcome outcome() {
    List<Event> events = new ArrayList<>(specimen.events);
    events.sort(Comparator.comparingInt(Event::at));
    pass();
    while (page.age() < END) {
      int event = events.isEmpty() ? END : events.get(0).at();
      int pause = Math.min(event - page.age(), visit.wake(page, page.now()));
      page.after(pause);
      if (page.age() < event) {
        pass();
      } else if (!events.isEmpty()) {
        events.remove(0).change().accept(this);
      }
    }
    return new Outcome(specimen, said, falseOff);
  }

  /** An off that is said while the page shows on; an own click's is said as not yet confirmed. */
  private void pass() {
    said = State.UNKNOWN;
    for (Sight sight : visit.pass(page, page.now())) {
      if (sight.reading().entry().id().value().equals(specimen.base.subject().id())) {
        said = sight.reading().state();
        boolean plain = sight.settled() && sight.reading().evidence() != Evidence.OWN_CLICK;
        falseOff |= plain && said == State.OFF && shown != State.OFF;
      }
    }
  }

  /** What belongs to the setting is rendered anew. */
  void fill(String html) {
    page.fill("[data-slot]", html);
    shown = state(specimen.base.on());
    pass();
  }

  /** The user clicks the control, and the page shows it. */
  void click(boolean on) {
    visit.clicked(page.one(OWN), page.now());
    show(on);
    pass();
  }

  /** The page changes what the control shows; only an attribute's change is seen by observers. */
  void show(boolean on) {
    HtmlElement own = page.one(OWN);
    State before = own.checked();
    shown = state(on);
    page.property(OWN, shown);
    String announced = own.attribute("aria-checked");
    if (!announced.isEmpty()) {
      boolean agrees = before == null || announced.equals(String.valueOf(before == State.ON));
      page.attribute(OWN, "aria-checked", String.valueOf(on == agrees));
      pass();
    }
  }

  private static State state(boolean on) {
    return on ? State.ON : State.OFF;
  }
}
