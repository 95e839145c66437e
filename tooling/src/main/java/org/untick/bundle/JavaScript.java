// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.bundle;

/** Writes JavaScript literals. */
final class JavaScript {

  private JavaScript() {}

  /** The text as a string literal that is safe in any script, whatever the text holds. */
  static String quote(String text) {
    var quoted = new StringBuilder("\"");
    text.chars().forEach(c -> quoted.append(escape((char) c)));
    return quoted.append('"').toString();
  }

  private static String escape(char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      default -> c < ' ' || c == '\u2028' || c == '\u2029' ? hex(c) : String.valueOf(c);
    };
  }

  private static String hex(char c) {
    return String.format("\\u%04x", (int) c);
  }
}
