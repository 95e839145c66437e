// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.problem;

/** Describes a failure for the log without its messages, which may repeat what a client sent. */
public final class Unexpected {
  private Unexpected() {}

  /**
   * Returns the classes of a failure and its causes, each with its stack, over several lines.
   *
   * @param failure what was thrown
   */
  public static String describe(Throwable failure) {
    StringBuilder text = new StringBuilder();
    for (Throwable t = failure; t != null; t = t.getCause()) {
      text.append(text.isEmpty() ? "" : "\ncaused by ").append(t.getClass().getName());
      for (StackTraceElement frame : t.getStackTrace()) {
        text.append("\n  at ").append(frame);
      }
    }
    return text.toString();
  }
}
