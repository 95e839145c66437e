// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.untick.catalogue.Graded.ControlKey;
import org.untick.catalogue.Graded.Hint;
import org.untick.catalogue.Graded.Label;
import org.untick.catalogue.Graded.Page;
import org.untick.catalogue.Graded.Word;
import org.untick.setting.Hashes;
import org.untick.setting.LabelText;

/**
 * Writes the forms of the catalogue that go into the extension. Labels become hashes: the content
 * script only has to recognise them, and hashes cost a fifth.
 */
public final class CompactCatalogue {

  private CompactCatalogue() {}

  /**
   * What the content script needs: one line a setting, {@code
   * id|slugs|keys|labelHashes|langs|flags}, then one line a word list, {@code =name|items}; lists
   * are joined by commas, hashes by nothing.
   */
  public static String content(Catalogue catalogue) {
    var lines = new ArrayList<String>();
    catalogue.settings().forEach(setting -> lines.add(line(setting)));
    lines.add("=on|" + words(catalogue.words().on()));
    lines.add("=off|" + words(catalogue.words().off()));
    lines.add("=hint|" + join(catalogue.words().hints().stream().map(Hint::text)));
    lines.add("=never|" + join(catalogue.pages().never().stream().map(Page::slug)));
    return String.join("\n", lines);
  }

  /**
   * What the popup needs: a JSON array in display order. Unknown addresses are empty; {@code
   * turnedOffBy} names settings only; {@code titleKey} is the message with the source's name.
   */
  public static String popup(Catalogue catalogue) {
    return PopupCatalogue.write(catalogue);
  }

  /**
   * What the callout's text rests on, as extra messages {@code source_<id>}: a title and a day. The
   * day is written out here, because a browser takes milliseconds to begin with dates.
   *
   * @param messages the locale's texts by key, for the titles
   * @param locale how to write days
   */
  public static Map<String, String> sourceMessages(
      Catalogue catalogue, Map<String, String> messages, Locale locale) {
    var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
    var lines = new LinkedHashMap<String, String>();
    for (Setting setting : catalogue.settings()) {
      Source source = catalogue.source(setting.claims().get(0).source());
      String title = messages.getOrDefault(source.messageKey(), source.title());
      String verified = day.format(LocalDate.parse(setting.verified(source.id())));
      lines.put("source_" + setting.messageSuffix(), title + ", " + verified);
    }
    return lines;
  }

  /** The form in which a text of the page is looked up. */
  static String hash(String text) {
    return Hashes.encode(LabelText.hash(text));
  }

  private static String line(Setting setting) {
    return String.join(
        "|",
        setting.id(),
        join(setting.slugs().stream()),
        join(setting.keys().stream().map(ControlKey::key)),
        hashes(setting.labels().stream().map(Label::text)),
        join(languages(setting)),
        setting.companion() ? "c" : "");
  }

  /**
   * Base codes of the languages in which we know what the switch is called: its label has been
   * seen, not only translated; or, where no label of the switch is known at all, its title.
   */
  private static Stream<String> languages(Setting setting) {
    boolean labelled = setting.labels().stream().anyMatch(label -> label.kind().equals("switch"));
    return setting.labels().stream()
        .filter(CompactCatalogue::isSeen)
        .filter(label -> !labelled || label.kind().equals("switch"))
        .map(Label::lang)
        .map(Languages::base);
  }

  /** Values of grade D are left out: a row's value would be the only evidence it gives. */
  private static String words(List<Word> words) {
    return hashes(words.stream().filter(CompactCatalogue::isSeen).map(Word::text));
  }

  private static boolean isSeen(Graded fact) {
    return fact.grade().betterThan(Grade.D);
  }

  private static String hashes(Stream<String> texts) {
    return texts.map(CompactCatalogue::hash).distinct().sorted().collect(Collectors.joining());
  }

  private static String join(Stream<String> items) {
    return String.join(",", items.distinct().toList());
  }
}
