// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.untick.catalogue.Graded.Label;
import org.untick.catalogue.Graded.Page;
import org.untick.catalogue.Messages.Message;

/** The table in {@code docs/settings.md} says of every setting what the catalogue says. */
final class DocsCheck implements Check {

  private static final Pattern ROW = Pattern.compile("\\| `([a-z-]+)` \\|.*");

  @Override
  public List<Problem> check(CatalogueFiles files) {
    Path file = files.others().docs().resolve("settings.md");
    if (!Files.isRegularFile(file)) {
      return List.of(new Problem(file, 1, Code.MISSING_FILE, "the file does not exist"));
    }
    List<String> lines = read(file);
    var problems = new ArrayList<Problem>();
    Map<String, Message> english = files.locales().get(0).value().byKey();
    for (Setting setting : files.catalogue().settings()) {
      String row = row(setting, english);
      if (!lines.contains(row)) {
        problems.add(new Problem(file, line(lines, setting.id()), Code.DOCS_ROW, row));
      }
    }
    findForeign(files, file, lines, problems);
    return problems;
  }

  /** What the table has to say of a setting: id, name, address, languages of known labels. */
  static String row(Setting setting, Map<String, Message> english) {
    Message name = english.get("name_" + setting.messageSuffix());
    List<String> cells =
        List.of(
            "`" + setting.id() + "`",
            name == null ? "" : name.message(),
            setting.desktopPage().map(Page::path).map(path -> "`" + path + "`").orElse("unknown"),
            setting.keys().isEmpty() ? "no" : "yes",
            languages(setting));
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String languages(Setting setting) {
    List<String> codes = setting.labels().stream().map(Label::lang).distinct().sorted().toList();
    return codes.isEmpty() ? "none" : String.join(" ", codes);
  }

  private static void findForeign(
      CatalogueFiles files, Path file, List<String> lines, List<Problem> problems) {
    for (int i = 0; i < lines.size(); i++) {
      Matcher row = ROW.matcher(lines.get(i));
      if (row.matches() && files.setting(row.group(1)).isEmpty()) {
        String message = "there is no setting " + row.group(1);
        problems.add(new Problem(file, i + 1, Code.DOCS_SETTING, message));
      }
    }
  }

  /** The line of a setting's row, counted from 1; the first line if it has none. */
  private static int line(List<String> lines, String id) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("| `" + id + "` |")) {
        return i + 1;
      }
    }
    return 1;
  }

  private static List<String> read(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
