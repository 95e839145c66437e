// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.bundle;

/** Makes style sheets small: the content script carries one. */
final class Css {

  private Css() {}

  /**
   * Takes out comments and white space that means nothing. Texts in quotes must not hold comments
   * or runs of spaces; ours do not.
   */
  static String minify(String css) {
    return css.replaceAll("(?s)/\\*.*?\\*/", "")
        .replaceAll("\\s+", " ")
        .replaceAll(" ?([{};,>]) ?", "$1")
        .replace(": ", ":")
        .replace(" !", "!")
        .replaceAll("\\[data-tone=\"(\\w+)\"\\]", "[data-tone=$1]")
        .replace(";}", "}")
        .strip();
  }
}
