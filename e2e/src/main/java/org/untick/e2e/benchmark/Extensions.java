// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The unpacked extensions that are compared, and copies of them that know more settings.
 *
 * @param untick as built
 * @param autoconsent as its package on npm has it
 * @param work a folder for copies
 */
record Extensions(Path untick, Path autoconsent, Path work) {

  private static final Pattern LINE =
      Pattern.compile(
          "([a-z-]+)\\|([\\w,-]*)\\|([\\w,-]*)\\|((?:[a-p]{8})*)\\|([A-Za-z_,]*)\\|(c?)\\\\n");
  private static final String KEYS = "['KEYS']";
  private static final int LETTERS = 16;

  /** The extension of a candidate, which knows so many times the settings there are. */
  Optional<Path> of(Candidate candidate, int factor) {
    return switch (candidate) {
      case NOTHING -> Optional.empty();
      case AUTOCONSENT -> Optional.of(autoconsent);
      case UNTICK ->
          Optional.of(
              factor == 1 ? untick : copy(untick, "untick", text -> multiply(text, factor)));
      case BOUND -> Optional.of(copy(bound(), "bound", text -> text.replace(KEYS, keys(factor))));
    };
  }

  private static String multiply(String script, int factor) {
    return LINE.matcher(script)
        .replaceAll(
            line ->
                IntStream.range(0, factor)
                    .mapToObj(
                        n ->
                            String.join(
                                "|",
                                renamed(line.group(1), n),
                                renamed(line.group(2), n),
                                renamed(line.group(3), n),
                                shifted(line.group(4), n),
                                line.group(5),
                                line.group(6)))
                    .collect(Collectors.joining("\\\\n", "", "\\\\n")));
  }

  /** Every name of a list, made another one. */
  private static String renamed(String names, int number) {
    return number == 0 || names.isEmpty() ? names : names.replaceAll("(?=,|$)", "x".repeat(number));
  }

  /** Hashes are written in the letters a to p; every letter is moved on. */
  private static String shifted(String hashes, int number) {
    return hashes
        .chars()
        .map(letter -> 'a' + (letter - 'a' + number) % LETTERS)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /** The keys that Untick itself knows, so that both look for the same. */
  private String keys(int factor) {
    String script = multiply(read(untick.resolve("content.js")), factor);
    return LINE.matcher(script)
        .results()
        .flatMap(line -> Stream.of(line.group(3).split(",", -1)))
        .filter(key -> !key.isEmpty())
        .collect(Collectors.joining("','", "['", "']"));
  }

  private Path copy(Path from, String name, UnaryOperator<String> change) {
    try {
      Path to = Files.createTempDirectory(work, name);
      try (Stream<Path> files = Files.walk(from)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path target = to.resolve(from.relativize(file).toString());
          Files.createDirectories(target.getParent());
          Files.copy(file, target);
        }
      }
      Path script = to.resolve("content.js");
      Files.writeString(script, change.apply(read(script)));
      return to;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path bound() {
    URL manifest = Extensions.class.getResource("/lower-bound/manifest.json");
    try {
      return Path.of(manifest.toURI()).getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The classes are at an address that is none", e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
