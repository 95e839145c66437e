// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.browser.firefox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Real input, as WebDriver actions.
 *
 * @param bidi the connection
 * @param context the tab
 */
record BidiInput(Bidi bidi, String context) {

  void click(double x, double y) {
    Map<String, Object> move = Map.of("type", "pointerMove", "x", x, "y", y);
    Map<String, Object> down = Map.of("type", "pointerDown", "button", 0);
    Map<String, Object> up = Map.of("type", "pointerUp", "button", 0);
    perform("pointer", "mouse", List.of(move, down, up));
  }

  void wheel(int x, int y, int dx, int dy) {
    perform(
        "wheel",
        "wheel",
        List.of(Map.of("type", "scroll", "x", x, "y", y, "deltaX", dx, "deltaY", dy)));
  }

  /** Presses modifiers and a key in order, and lets them go in the opposite one. */
  void press(String key) {
    List<Map<String, Object>> actions = new ArrayList<>();
    for (String each : parts(key)) {
      String value = Keys.codePoint(each);
      actions.add(actions.size() / 2, Map.of("type", "keyUp", "value", value));
      actions.add(actions.size() / 2, Map.of("type", "keyDown", "value", value));
    }
    perform("key", "keyboard", actions);
  }

  private static List<String> parts(String key) {
    return key.equals("+") ? List.of(key) : Arrays.asList(key.split("\\+"));
  }

  private void perform(String type, String id, List<Map<String, Object>> actions) {
    Map<String, Object> source = Map.of("type", type, "id", id, "actions", actions);
    bidi.send("input.performActions", Map.of("context", context, "actions", List.of(source)));
  }
}
