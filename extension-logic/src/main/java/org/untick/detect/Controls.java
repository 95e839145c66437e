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
    return element.is("[role=switch],.artdeco-toggle__button");
  }

  /**
   * The control's state. The property is what a native control shows; an {@code aria-checked} that
   * says otherwise leaves us in doubt. A radio button that is not chosen says nothing.
   */
  static State stateOf(PageElement control) {
    String checked = control.attribute("aria-checked");
    String pressed = control.attribute("aria-pressed");
    String announced = checked.isEmpty() ? pressed : checked;
    State said = state(announced.equals("true"), announced.equals("false"));
    State shown = control.checked();
    State result = shown == null ? said : shown;
    boolean contradicts = !pressed.isEmpty() && !pressed.equals(announced);
    if (contradicts || (result != said && !announced.isEmpty())) {
      return State.CONFLICT;
    }
    boolean oneOfSeveral = control.is("[type=radio],[role=radio]");
    return result == State.OFF && oneOfSeveral ? State.UNREADABLE : result;
  }

  private static State state(boolean on, boolean off) {
    if (on) {
      return State.ON;
    }
    return off ? State.OFF : State.UNREADABLE;
  }
}
