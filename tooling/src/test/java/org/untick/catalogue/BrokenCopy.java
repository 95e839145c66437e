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

/** A copy of the real catalogue and its texts, in which a test breaks one thing. */
final class BrokenCopy {

  static final Path CATALOGUE = Path.of("../catalogue");
  static final Path LOCALES = Path.of("../extension/locales");
  static final LocalDate TODAY = LocalDate.parse("2026-11-22");

  private final Path directory;

  private BrokenCopy(Path directory) {
    this.directory = directory;
  }

  static BrokenCopy in(Path directory) {
    copy(CATALOGUE, directory.resolve("catalogue"));
    copy(LOCALES, directory.resolve("locales"));
    return new BrokenCopy(directory);
  }

  /** Replaces the first occurrence in {@code catalogue/…} or {@code locales/…}. */
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

  /** The validator's findings as {@code file:line: CODE}, paths relative to the copy. */
  List<String> problems() {
    return new CatalogueValidator(TODAY)
        .validate(directory.resolve("catalogue"), directory.resolve("locales")).stream()
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
