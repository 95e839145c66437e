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

  /** What stands in one of these cannot be used, or not yet. */
  private static final String IDLE = "[disabled],[aria-disabled=true],[inert],[aria-busy=true]";

  final PageElement control;
  private final Catalogue catalogue;
  private Labels labels;

  /** Whether the label is another setting's. */
  boolean foreign;

  Candidate(PageElement control, Catalogue catalogue) {
    this.control = control;
    this.catalogue = catalogue;
  }

  /**
   * The setting whose key the control carries, or the switch around it, or null.
   *
   * @param crowd whether there is no time to look around it
   */
  Entry keyed(boolean crowd) {
    Entry entry = keyed(control);
    if (entry != null || crowd) {
      return entry;
    }
    PageElement outer = outer();
    return outer == null ? null : keyed(outer);
  }

  private Entry keyed(PageElement element) {
    for (String token : keys(element)) {
      Entry entry = catalogue.byKey(token);
      if (entry != null) {
        return entry;
      }
    }
    return null;
  }

  /** Everything that could be LinkedIn's own name of a control. */
  private static Items<String> keys(PageElement element) {
    String attributes = element.attribute("aria-labelledby").concat(" ");
    attributes = attributes.concat(element.attribute("id")).concat(" ");
    return Fields.of(attributes.concat(element.attribute("name")), ' ');
  }

  /** The switch that this control is a part of, perhaps in its shadow; or null. */
  private PageElement outer() {
    PageElement around = control.parent();
    for (int level = 1; level < Labels.LEVELS && around != null; level++) {
      if (around.is("[role=switch]")) {
        return around;
      }
      around = around.parent();
    }
    return null;
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
    return control.within(FRAME) && !inMain();
  }

  /** Whether it stands in the page's main part. */
  boolean inMain() {
    return control.within("main,#main,[role=main]");
  }

  /**
   * Whether it carries something that looks like LinkedIn's key of another setting, and not of a
   * companion.
   */
  boolean hasForeignKey() {
    for (String token : keys(control)) {
      if (looksLikeKey(token) && !catalogue.hints(token)) {
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
    return reading.state() == State.OFF && (!shown || control.within(IDLE))
        ? reading.as(State.UNKNOWN, Evidence.NONE)
        : reading;
  }

  private boolean disagrees(State state) {
    for (PageElement inner : control.all(Controls.ANY)) {
      if (Controls.stateOf(inner) != state) {
        return true;
      }
    }
    PageElement outer = outer();
    return outer != null && Controls.stateOf(outer) != state;
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
