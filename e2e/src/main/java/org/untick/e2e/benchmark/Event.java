// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.benchmark;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Something the browser wrote down.
 *
 * @param name what
 * @param thread process and thread that did it
 * @param script the address of the script that ran; empty for other things
 * @param start microseconds since some beginning
 * @param length microseconds it took
 * @param work microseconds its thread was running in that time
 */
record Event(String name, String thread, String script, double start, double length, double work) {

  static Event of(JsonNode event) {
    JsonNode arguments = event.path("args");
    String script = arguments.path("data").path("url").asText(arguments.path("fileName").asText());
    return new Event(
        event.path("name").asText(),
        event.path("pid").asText() + "/" + event.path("tid").asText(),
        script,
        event.path("ts").asDouble(),
        event.path("dur").asDouble(),
        event.path("tdur").asDouble());
  }

  double end() {
    return start + length;
  }

  /** Whether it ran a script that an extension brought into the page. */
  boolean isContentScript() {
    return script.startsWith("chrome-extension://") && !script.contains("background");
  }

  /** Whether another begins later, on the same thread. */
  boolean isBefore(Event other) {
    return thread.equals(other.thread) && other.start >= start;
  }

  boolean isWithin(Event other) {
    return thread.equals(other.thread) && start >= other.start && end() <= other.end();
  }
}
