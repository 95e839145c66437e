// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.untick.catalogue.Messages.Message;

/** Every locale holds every message, none too long, none unused, ready for a browser to read. */
final class MessageCheck implements Check {

  /** {@code $NAME$} or {@code $1}; {@code $$} is a dollar sign. */
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$([A-Za-z0-9_@]+)\\$|\\$([1-9])");

  @Override
  public List<Problem> check(CatalogueFiles files) {
    var problems = new ArrayList<Problem>();
    Map<String, Integer> limits = MessageKeys.of(files.catalogue());
    for (Located<Messages> locale : files.locales()) {
      findMissing(locale, limits, problems);
      locale.value().byKey().forEach((key, message) -> checkOne(locale, key, message, problems));
      findUnusedAndLong(locale, limits, problems);
    }
    return problems;
  }

  private static void findMissing(
      Located<Messages> locale, Map<String, Integer> limits, List<Problem> problems) {
    for (String key : limits.keySet()) {
      if (!locale.value().byKey().containsKey(key)) {
        problems.add(locale.file().problem("", Code.MISSING_MESSAGE, "no message " + key));
      }
    }
  }

  private static void findUnusedAndLong(
      Located<Messages> locale, Map<String, Integer> limits, List<Problem> problems) {
    locale
        .value()
        .byKey()
        .forEach(
            (key, message) -> {
              int length = message.message().length();
              if (!limits.containsKey(key)) {
                problems.add(problem(locale, key, Code.UNUSED_MESSAGE, "nothing uses " + key));
              } else if (length > limits.get(key)) {
                String why = key + " has " + length + " characters of " + limits.get(key);
                problems.add(problem(locale, key, Code.MESSAGE_TOO_LONG, why));
              }
            });
  }

  private static void checkOne(
      Located<Messages> locale, String key, Message message, List<Problem> problems) {
    if (message.message().indexOf('|') >= 0) {
      problems.add(problem(locale, key, Code.BAD_CHARACTER, key + " holds a |"));
    }
    boolean english = locale.file().directoryName().equals("en");
    if (english == message.description().isEmpty()) {
      String why = key + (english ? " has no description" : " has a description");
      problems.add(problem(locale, key, Code.DESCRIPTION, why));
    }
    checkPlaceholders(locale, key, message, problems);
  }

  private static void checkPlaceholders(
      Located<Messages> locale, String key, Message message, List<Problem> problems) {
    Matcher matcher = PLACEHOLDER.matcher(message.message().replace("$$", ""));
    while (matcher.find()) {
      String name = matcher.group(1);
      if (name == null || !message.placeholders().containsKey(name.toLowerCase(Locale.ROOT))) {
        String why = key + " holds " + matcher.group() + " without a value";
        problems.add(problem(locale, key, Code.UNRESOLVED_PLACEHOLDER, why));
      }
    }
  }

  private static Problem problem(Located<Messages> locale, String key, Code code, String why) {
    return locale.file().problem("/" + key, code, why);
  }
}
