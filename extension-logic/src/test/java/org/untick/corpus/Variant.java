// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.corpus;

import org.untick.detect.Markup;

/** The markup that a switch comes in. */
enum Variant {
  KEYED("keyed box", true),
  ARTDECO("artdeco toggle", false),
  BUTTON("button", false),
  DIV("div", false),
  PSETTINGS("psettings", false),
  KEYED_IN_ROOT("keyed box in a root", true),
  KEYED_IN_NESTED_ROOTS("keyed box in nested roots", true);

  /** Whether the control carries LinkedIn's key. */
  final boolean keyed;

  private final String words;

  Variant(String words, boolean keyed) {
    this.words = words;
    this.keyed = keyed;
  }

  @Override
  public String toString() {
    return words;
  }

  String html(String key, String label, boolean on) {
    return switch (this) {
      case KEYED -> Markup.keyed(key, label, on);
      case ARTDECO -> Markup.artdeco(label, on);
      case BUTTON -> Markup.aria("button", label, on);
      case DIV -> Markup.aria("div", label, on);
      case PSETTINGS -> Markup.psettings(label, on);
      case KEYED_IN_ROOT -> inRoot("x-a", KEYED.html(key, label, on));
      case KEYED_IN_NESTED_ROOTS -> inRoot("x-a", inRoot("x-b", KEYED.html(key, label, on)));
    };
  }

  /** The same inside an open shadow root. */
  static String inRoot(String host, String html) {
    return "<"
        + host
        + "><template shadowrootmode=open><div>"
        + html
        + "</div></template></"
        + host
        + ">";
  }
}
