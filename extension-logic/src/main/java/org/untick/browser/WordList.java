// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.browser;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;
import org.untick.setting.Fields;

/** The words of recovery codes, which {@code words.js} brings into the page. */
public final class WordList {

  private WordList() {}

  /** All of them, in the order of the list. */
  public static List<String> all() {
    var words = new ArrayList<String>();
    for (String word : Fields.of(text(), ' ')) {
      words.add(word);
    }
    return words;
  }

  @JSBody(script = "return untickWords;")
  private static native String text();
}
