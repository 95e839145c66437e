// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.tour;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.untick.e2e.browser.BrowserException;
import org.untick.e2e.browser.Mark;
import org.untick.e2e.browser.Tab;
import org.untick.e2e.browser.Waiting;

/** A tab, and how to read from it what Untick says. */
interface View {

  /** Returns the tab. */
  Tab tab();

  /** Returns the state of each setting that is spoken of, by id. */
  Map<String, String> states();

  /** Returns what is said once it is what is expected, or after some patience. */
  default Map<String, String> settled(Map<String, String> expected, Duration patience) {
    try {
      Waiting.until("it is as expected", patience, () -> states().equals(expected));
      return expected;
    } catch (BrowserException e) {
      // Then the table says what is there instead.
      return states();
    }
  }

  /** Returns what is drawn on one of the site's pages: rings around controls, frames of rows. */
  static View page(Tab tab) {
    return new OnPage(tab);
  }

  /** Returns the list in the popup. */
  static View popup(Tab tab) {
    return new InPopup(tab);
  }

  /** What is drawn on a page. A state that was clicked but not yet read again says so. */
  record OnPage(Tab tab) implements View {
    @Override
    public Map<String, String> states() {
      Map<String, String> states = new TreeMap<>();
      tab.marks().stream()
          .filter(mark -> mark.part().equals("ring") || mark.part().equals("row"))
          .filter(Mark::visible)
          .forEach(mark -> states.put(mark.setting(), state(mark)));
      return states;
    }

    private static String state(Mark mark) {
      boolean pending = "pending".equals(mark.attributes().get("data-tone"));
      return mark.state() + (pending ? States.UNCONFIRMED : "");
    }
  }

  /** What the popup lists; what was never seen is left out. */
  record InPopup(Tab tab) implements View {
    private static final String ROWS =
        "[...document.querySelectorAll('[data-setting][data-state]')]"
            + ".map(row => [row.dataset.setting, row.dataset.state])";

    @Override
    public Map<String, String> states() {
      Map<String, String> states = new TreeMap<>();
      for (JsonNode row : tab.evaluate(ROWS)) {
        states.put(row.get(0).asText(), row.get(1).asText());
      }
      states.values().removeIf(States.UNKNOWN::equals);
      return states;
    }
  }
}
