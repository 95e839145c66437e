// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.untick.setting.KnownSettings;
import org.untick.setting.State;

/** Reads pages the way tests ask about them. */
final class Reader {

  static final String AI = "generative-ai-training";

  private static final Detector DETECTOR = new Detector(KnownSettings.CATALOGUE);

  /** Pauses after which a page without any change is looked at. */
  private static final int[] PAUSES = {0, 500, 600, 1_000, 1_000, 4_000, 6_000, 20_000, 30_000};

  private Reader() {}

  /** Everything that is said of the page, as {@code setting: state by evidence}. */
  static String all(HtmlPage page) {
    var said = new ArrayList<String>();
    for (Reading reading : DETECTOR.read(page)) {
      said.add(reading.entry().id() + ": " + words(reading));
    }
    return String.join(", ", said);
  }

  /** What is said of the generative-AI setting. */
  static String ai(HtmlPage page) {
    return of(page, AI);
  }

  /** What is said of a setting, as {@code state by evidence}; {@code nothing} for nothing. */
  static String of(HtmlPage page, String setting) {
    for (Reading reading : DETECTOR.read(page)) {
      if (reading.entry().id().value().equals(setting)) {
        return words(reading);
      }
    }
    return "nothing";
  }

  /** What is said once the page has been still for so long that nothing more is waited for. */
  static String inTheEnd(HtmlPage page) {
    return ai(page.after(PageCondition.PATIENCE));
  }

  /** Looks again and again for more than a minute, and fails if anything is ever called off. */
  static void assertNeverOff(HtmlPage page) {
    for (int pause : PAUSES) {
      for (Reading reading : DETECTOR.read(page.after(pause))) {
        assertThat(reading.state())
            .as("%s by %s at %d ms", reading.entry().id(), reading.evidence(), page.age())
            .isNotEqualTo(State.OFF);
      }
    }
  }

  private static String words(Reading reading) {
    return reading.state().word() + " by " + reading.evidence().word();
  }
}
