// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the real catalogue and all it has to agree with, in which a test breaks one thing. */
final class BrokenCopy {

  static final Path ROOT = Path.of("..");
  static final LocalDate TODAY = LocalDate.parse("2026-11-22");

  private final Path directory;

  private BrokenCopy(Path directory) {
    this.directory = directory;
  }

  static BrokenCopy in(Path directory) {
    Project from = Project.in(ROOT);
    Project to = Project.in(directory);
    copy(from.catalogue(), to.catalogue());
    copy(from.locales(), to.locales());
    copy(from.standIn(), to.standIn());
    copy(from.docs().resolve("settings.md"), to.docs().resolve("settings.md"));
    return new BrokenCopy(directory);
  }

  /** Replaces the first occurrence in a file of the project. */
  BrokenCopy replace(String file, String old, String replacement) {
    String text = read(file);
    int at = text.indexOf(old);
    if (at < 0) {
      throw new IllegalArgumentException(file + " does not hold " + old);
    }
    write(file, text.substring(0, at) + replacement + text.substring(at + old.length()));
    return this;
  }

  BrokenCopy write(String file, String text) {
    try {
      Files.writeString(directory.resolve(file), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  BrokenCopy delete(String file) {
    try {
      Files.delete(directory.resolve(file));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String file) {
    try {
      return Files.readString(directory.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong with catalogue and texts, as {@code file:line: CODE}, relative to the copy. */
  List<String> problems() {
    return find(false);
  }

  /** Where the stand-in and the docs do not agree with the catalogue, in the same form. */
  List<String> disagreements() {
    return find(true);
  }

  private List<String> find(boolean disagreements) {
    return new CatalogueValidator(TODAY)
        .validate(Project.in(directory)).stream()
            .filter(p -> p.code().name().matches("DOCS_.*|.*STAND_IN.*") == disagreements)
            .map(p -> directory.relativize(p.file()) + ":" + p.line() + ": " + p.code())
            .toList();
  }

  /** Where a text stands now, as {@code file:line: }. */
  String at(String file, String text) {
    String before = read(file);
    int index = before.indexOf(text);
    if (index < 0) {
      throw new IllegalArgumentException(file + " does not hold " + text);
    }
    long line = before.substring(0, index).lines().count();
    return file
        + ":"
        + (before.substring(0, index).endsWith("\n") ? line + 1 : Math.max(line, 1))
        + ": ";
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
