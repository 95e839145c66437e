// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Messages are set as a printer would: no typewriter's quotes, French spaces where French has them.
 */
final class TypographyCheck implements Check {

  private static final Pattern ANYWHERE = Pattern.compile("['\"]|\\.\\.\\.|  +|^ | $");
  private static final Pattern FRENCH =
      Pattern.compile("[^\\u00a0\\u202f](:(?!//)|[;!?»])|«[^\\u00a0\\u202f]|[“”]");

  @Override
  public List<Problem> check(CatalogueFiles files) {
    var problems = new ArrayList<Problem>();
    var all = new ArrayList<>(files.locales());
    all.addAll(files.others().interfaces());
    for (Located<Messages> locale : all) {
      boolean french = locale.file().directoryName().equals("fr");
      locale
          .value()
          .byKey()
          .forEach(
              (key, message) -> {
                find(ANYWHERE, locale, key, message.message(), problems);
                if (french) {
                  find(FRENCH, locale, key, message.message(), problems);
                }
              });
    }
    return problems;
  }

  private static void find(
      Pattern pattern, Located<Messages> locale, String key, String text, List<Problem> problems) {
    Matcher matcher = pattern.matcher(text);
    if (matcher.find()) {
      String message = key + " holds “" + matcher.group() + "”";
      problems.add(locale.file().problem("/" + key + "/message", Code.TYPOGRAPHY, message));
    }
  }
}
