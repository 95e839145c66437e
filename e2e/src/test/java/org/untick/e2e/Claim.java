// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.untick.e2e.browser.Mark;

/**
 * One thing that Untick says of a setting: drawn into the page, or told to the background.
 *
 * @param setting the setting's id
 * @param state the state it is said to have
 */
record Claim(String setting, String state) {

  private static final int FIRST_FINDING = 5;

  static Claim of(Mark mark) {
    return new Claim(mark.setting(), mark.state());
  }

  /**
   * Reads what a content script tells the background: head, kind, path, account and visit, one a
   * line, then a line of four words for each finding.
   *
   * @param text the message
   * @param document how visits of the document that is meant begin
   */
  static Stream<Claim> told(String text, String document) {
    List<String> lines = text.lines().toList();
    if (lines.size() < FIRST_FINDING || !lines.get(4).startsWith(document + "-")) {
      return Stream.empty();
    }
    return lines.stream().skip(FIRST_FINDING).map(Claim::finding);
  }

  private static Claim finding(String line) {
    List<String> words = Arrays.asList(line.split(" ", -1));
    return new Claim(words.get(0), words.get(1));
  }

  @Override
  public String toString() {
    return setting + "=" + state;
  }
}
