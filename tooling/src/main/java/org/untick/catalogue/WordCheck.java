// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.untick.catalogue.Graded.Word;

/** A row value means the same in every language. */
final class WordCheck implements Check {

  @Override
  public List<Problem> check(CatalogueFiles files) {
    var problems = new ArrayList<Problem>();
    Words words = files.words().value();
    checkLanguages(files, "/on/", words.on(), problems);
    checkLanguages(files, "/off/", words.off(), problems);
    Set<String> on = new HashSet<>();
    words.on().forEach(word -> on.add(CompactCatalogue.hash(word.text())));
    for (int i = 0; i < words.off().size(); i++) {
      String text = words.off().get(i).text();
      if (on.contains(CompactCatalogue.hash(text))) {
        String message = "“" + text + "” means on in another language";
        problems.add(files.words().file().problem("/off/" + i, Code.AMBIGUOUS_WORD, message));
      }
    }
    return problems;
  }

  private static void checkLanguages(
      CatalogueFiles files, String field, List<Word> words, List<Problem> problems) {
    for (int i = 0; i < words.size(); i++) {
      String pointer = field + i + "/lang";
      LabelCheck.checkLanguage(files.words().file(), pointer, words.get(i).lang(), problems);
    }
  }
}
