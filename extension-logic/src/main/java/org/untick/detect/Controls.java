// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.detect;

import org.untick.setting.State;

/** What can be a control, and how its state is read. */
public final class Controls {

  /** CSS selector of everything that could be a control. */
  public static final String ANY =
      "[role=switch],[role=checkbox],[role=radio],input[type=checkbox],input[type=radio],"
          + "[aria-pressed]";

  private Controls() {}

  /** Whether the element is a switch and not one box of a list of boxes. */
  static boolean isSwitch(PageElement element) {
    return element.attribute("role").equals("switch")
        || element.attribute("class").contains("artdeco-toggle__button");
  }

  /**
   * The control's state. The property is what a native control shows; an {@code aria-checked} that
   * says otherwise leaves us in doubt.
   */
  static State stateOf(PageElement control) {
    String announced = announced(control);
    return switch (control.checked()) {
      case YES -> announced.equals("false") ? State.CONFLICT : State.ON;
      case NO -> announced.equals("true") ? State.CONFLICT : State.OFF;
      case INDETERMINATE -> State.UNREADABLE;
      case ABSENT -> fromAnnounced(announced);
    };
  }

  private static State fromAnnounced(String announced) {
    if (announced.equals("true")) {
      return State.ON;
    }
    return announced.equals("false") ? State.OFF : State.UNREADABLE;
  }

  private static String announced(PageElement control) {
    String checked = control.attribute("aria-checked");
    return checked.isEmpty() ? control.attribute("aria-pressed") : checked;
  }
}
