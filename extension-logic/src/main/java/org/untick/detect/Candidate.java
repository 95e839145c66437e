// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.detect;

import org.untick.setting.Catalogue;
import org.untick.setting.Entry;
import org.untick.setting.Evidence;
import org.untick.setting.Fields;
import org.untick.setting.Items;
import org.untick.setting.State;

/** One control of the page, and whose it is. */
final class Candidate {

  /** Where LinkedIn's own frame stands: a switch in there is none of the page's. */
  private static final String FRAME =
      "header,nav,aside,footer,[role=navigation],[role=banner],[role=complementary]";

  final PageElement control;
  private final Catalogue catalogue;
  private Labels labels;

  /** Whether the label is another setting's. */
  boolean foreign;

  Candidate(PageElement control, Catalogue catalogue) {
    this.control = control;
    this.catalogue = catalogue;
  }

  /** The setting whose key the control carries, or null. */
  Entry keyed() {
    for (String token : keys()) {
      Entry entry = catalogue.byKey(token);
      if (entry != null) {
        return entry;
      }
    }
    return null;
  }

  /** Everything that could be LinkedIn's own name of the control. */
  private Items<String> keys() {
    String attributes = control.attribute("aria-labelledby").concat(" ");
    attributes = attributes.concat(control.attribute("id")).concat(" ");
    return Fields.of(attributes.concat(control.attribute("name")), ' ');
  }

  /** Texts that could be the control's label. */
  Labels labels() {
    if (labels == null) {
      labels = new Labels(control, catalogue);
    }
    return labels;
  }

  /** Whether the control stands in the page's frame and not among its settings. */
  boolean inFrame() {
    return control.within(FRAME);
  }

  /** Whether it stands in the page's main part. */
  boolean inMain() {
    return control.within("main,#main,[role=main]");
  }

  /** Whether it carries something that looks like LinkedIn's key of another setting. */
  boolean hasForeignKey() {
    for (String token : keys()) {
      if (looksLikeKey(token)) {
        return true;
      }
    }
    return false;
  }

  /** As {@link #read} by its key; an off under another setting's label may be that one's off. */
  Reading readKeyed(Entry entry) {
    Reading reading = read(entry, Evidence.KEYED_CONTROL);
    Entry named = reading.state() == State.OFF ? labels().match() : null;
    return named == null || named.is(entry)
        ? reading
        : reading.as(State.CONFLICT, Evidence.KEYED_CONTROL);
  }

  /**
   * The reading of this control as the given setting's. An on that nobody can see contradicts the
   * page; an off of something that cannot be used or seen, or is still being filled, is no off yet;
   * controls one inside the other have to agree.
   */
  Reading read(Entry entry, Evidence evidence) {
    var reading = new Reading(entry, Controls.stateOf(control), evidence, control);
    boolean shown = control.shown();
    if (disagrees(reading.state()) || (reading.state() == State.ON && !shown)) {
      return reading.as(State.CONFLICT, evidence);
    }
    boolean idle = control.is("[disabled],[aria-disabled=true]");
    boolean doubtful = idle || !shown || control.within("[aria-busy=true]");
    return reading.state() == State.OFF && doubtful
        ? reading.as(State.UNKNOWN, Evidence.NONE)
        : reading;
  }

  private boolean disagrees(State state) {
    for (PageElement inner : control.all(Controls.ANY)) {
      if (Controls.stateOf(inner) != state) {
        return true;
      }
    }
    PageElement outer = control.parent();
    return outer != null && outer.is("[role=switch]") && Controls.stateOf(outer) != state;
  }

  /** Keys are camel case, letters only: {@code allowAdsByAge}; generated ids have digits. */
  private static boolean looksLikeKey(String token) {
    boolean capital = false;
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      boolean upper = c >= 'A' && c <= 'Z';
      if (!upper && (c < 'a' || c > 'z')) {
        return false;
      }
      capital |= upper && i > 0;
    }
    return capital && token.length() >= 8;
  }
}
