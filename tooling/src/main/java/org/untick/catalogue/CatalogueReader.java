// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads the files of {@code catalogue/} and of the locales. Everything that is not JSON or against
 * its schema is gathered over all files before it gives up.
 */
public final class CatalogueReader {

  private final List<Problem> problems = new ArrayList<>();
  private final Path directory;

  private CatalogueReader(Path directory) {
    this.directory = directory;
  }

  /**
   * Reads a catalogue without checking more than its schema.
   *
   * @param directory the directory {@code catalogue}
   * @throws InvalidCatalogueException for files that are absent, not JSON or against their schema
   */
  public static Catalogue read(Path directory) {
    var reader = new CatalogueReader(directory);
    CatalogueFiles files = reader.readFacts(List.of(), null);
    reader.throwProblems();
    return files.catalogue();
  }

  static CatalogueFiles readFiles(Project project) {
    var reader = new CatalogueReader(project.catalogue());
    var others =
        new CatalogueFiles.Others(
            reader.readMessages(project.inEachLocale("ui.json")),
            reader.readJson(project.standIn().resolve("pages.json")),
            reader.readJson(project.standIn().resolve("categories.json")),
            project.docs());
    var files =
        reader.readFacts(reader.readMessages(project.inEachLocale("settings.json")), others);
    reader.throwProblems();
    return files;
  }

  private CatalogueFiles readFacts(List<Located<Messages>> locales, CatalogueFiles.Others others) {
    var settings = new ArrayList<Located<Setting>>();
    for (Path file : list(directory.resolve("settings"), ".json")) {
      settings.add(read(file, "setting.schema.json", Setting.class));
    }
    var words = read(directory.resolve("words.json"), "words.schema.json", Words.class);
    var pages = read(directory.resolve("pages.json"), "pages.schema.json", Pages.class);
    var sources = read(directory.resolve("sources.json"), "sources.schema.json", SourceList.class);
    return new CatalogueFiles(directory, settings, words, pages, sources, locales, others);
  }

  private List<Located<Messages>> readMessages(List<Path> files) {
    var locales = new ArrayList<Located<Messages>>();
    for (Path file : files) {
      locales.add(read(file, "messages.schema.json", Messages.class));
    }
    return locales;
  }

  /** The files of a directory with this ending, sorted by name; none if it does not exist. */
  static List<Path> list(Path directory, String ending) {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Null, and a problem noted, for a file that cannot be used. */
  private <T> Located<T> read(Path file, String schema, Class<T> type) {
    try {
      JsonFile json = JsonFile.read(file);
      List<Problem> violations = Schema.read(directory.resolve(schema)).check(json);
      problems.addAll(violations);
      return violations.isEmpty() ? new Located<>(bind(json.node(), type), json) : null;
    } catch (InvalidCatalogueException e) {
      problems.addAll(e.problems());
      return null;
    }
  }

  /** Null, and a problem noted, for a file that cannot be read. */
  private JsonFile readJson(Path file) {
    try {
      return JsonFile.read(file);
    } catch (InvalidCatalogueException e) {
      problems.addAll(e.problems());
      return null;
    }
  }

  private static <T> T bind(JsonNode node, Class<T> type) {
    try {
      return JsonFile.MAPPER.treeToValue(node, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The schema allows what " + type + " does not hold", e);
    }
  }

  private void throwProblems() {
    if (!problems.isEmpty()) {
      throw new InvalidCatalogueException(problems);
    }
  }
}
