// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.detect;

import java.util.List;
import org.untick.setting.Catalogue;
import org.untick.setting.Entry;
import org.untick.setting.Evidence;
import org.untick.setting.Fields;

/** One control of the page, and whose it is. */
final class Candidate {

  /** Where LinkedIn's own frame stands: a switch in there is none of the page's. */
  private static final String FRAME =
      "header,nav,aside,footer,[role=navigation],[role=banner],[role=complementary]";

  private static final String[] KEY_ATTRIBUTES = {"aria-labelledby", "id", "name"};

  final PageElement control;
  private final Catalogue catalogue;
  private List<String> labels;

  Candidate(PageElement control, Catalogue catalogue) {
    this.control = control;
    this.catalogue = catalogue;
  }

  /** The setting whose key the control carries, or null. */
  Entry keyed() {
    for (String attribute : KEY_ATTRIBUTES) {
      for (String token : Fields.of(control.attribute(attribute), ' ')) {
        Entry entry = catalogue.byKey(token);
        if (entry != null) {
          return entry;
        }
      }
    }
    return null;
  }

  /** The setting whose label the control has in some language, or null. */
  Entry labelled() {
    for (String text : labels()) {
      Entry entry = catalogue.byLabel(text);
      if (entry != null) {
        return entry;
      }
    }
    return null;
  }

  /** Normalised texts that could be the control's label, nearest first. */
  List<String> labels() {
    if (labels == null) {
      labels = Labels.of(control, catalogue);
    }
    return labels;
  }

  /** Whether the control stands in the page's frame and not among its settings. */
  boolean inFrame() {
    return control.within(FRAME);
  }

  /** Whether it carries something that looks like LinkedIn's key of another setting. */
  boolean hasForeignKey() {
    for (String attribute : KEY_ATTRIBUTES) {
      for (String token : Fields.of(control.attribute(attribute), ' ')) {
        if (looksLikeKey(token)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the label speaks of what the setting speaks of, such as Microsoft on the AI page. */
  boolean hints() {
    for (String text : labels()) {
      String lower = " " + lower(text) + " ";
      for (String hint : catalogue.words("hint")) {
        if (lower.contains(hint)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The reading of this control as the given setting's. */
  Reading read(Entry entry, Evidence evidence) {
    return new Reading(entry, Controls.stateOf(control), evidence, control);
  }

  /** Latin capitals made small; a full {@code toLowerCase} would bring Unicode's tables. */
  private static String lower(String text) {
    var lower = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      lower.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
    }
    return lower.toString();
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
