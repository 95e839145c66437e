// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the things are that have to agree with each other.
 *
 * @param catalogue what we know of LinkedIn
 * @param locales one directory a language, each with {@code settings.json} and {@code ui.json}
 * @param standIn the data of the stand-in's pages
 * @param docs the documentation
 */
public record Project(Path catalogue, Path locales, Path standIn, Path docs) {

  /** The places as they are in the project's own directory. */
  public static Project in(Path root) {
    return new Project(
        root.resolve("catalogue"),
        root.resolve("extension/locales"),
        root.resolve("e2e/src/main/resources/standin/site"),
        root.resolve("docs"));
  }

  /** A file of every language, English first, whether it is there or not. */
  List<Path> inEachLocale(String name) {
    Path english = locales.resolve("en");
    List<Path> languages = new ArrayList<>(List.of(english));
    CatalogueReader.list(locales, "").stream()
        .filter(Files::isDirectory)
        .filter(language -> !language.equals(english))
        .forEach(languages::add);
    return languages.stream().map(language -> language.resolve(name)).toList();
  }
}
