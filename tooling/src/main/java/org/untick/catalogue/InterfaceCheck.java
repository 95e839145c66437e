// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.untick.catalogue.Messages.Message;

/** The texts of buttons and states are the same in every language, with the same placeholders. */
final class InterfaceCheck implements Check {

  @Override
  public List<Problem> check(CatalogueFiles files) {
    var problems = new ArrayList<Problem>();
    List<Located<Messages>> all = files.others().interfaces();
    Map<String, Message> english = all.get(0).value().byKey();
    for (Located<Messages> locale : all) {
      findMissing(locale, english, problems);
      locale
          .value()
          .byKey()
          .forEach((key, message) -> compare(locale, key, english.get(key), message, problems));
    }
    return problems;
  }

  private static void findMissing(
      Located<Messages> locale, Map<String, Message> english, List<Problem> problems) {
    for (String key : english.keySet()) {
      if (!locale.value().byKey().containsKey(key)) {
        problems.add(locale.file().problem("", Code.MISSING_MESSAGE, "no message " + key));
      }
    }
  }

  private static void compare(
      Located<Messages> locale,
      String key,
      Message english,
      Message message,
      List<Problem> problems) {
    String at = "/" + key;
    if (english == null) {
      problems.add(locale.file().problem(at, Code.UNUSED_MESSAGE, "English has no " + key));
    } else if (!english.placeholders().equals(message.placeholders())) {
      String why = key + " has not the placeholders " + english.placeholders().keySet();
      problems.add(locale.file().problem(at, Code.OTHER_PLACEHOLDERS, why));
    }
  }
}
