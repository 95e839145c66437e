// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.untick.catalogue.Catalogue;
import org.untick.catalogue.CatalogueReader;

/** Puts the extension together, unpacked and packed, for each browser. */
public final class Assemble {

  private static final List<String> BROWSERS = List.of("chrome", "firefox");

  private static final List<String> PAGES =
      List.of(
          "popup.html",
          "popup.css",
          "options.html",
          "setup.html",
          "options.css",
          "page.css",
          "tokens.css",
          "present.css");

  private final Path root;
  private final Path target;
  private final String version;
  private final Instant time;

  private Assemble(Path root, String version, Instant time) {
    this.root = root;
    this.target = root.resolve("extension/target");
    this.version = version;
    this.time = time;
  }

  /**
   * Assembles.
   *
   * @param args the project's top directory, the version, the time that archives carry
   */
  public static void main(String[] args) throws IOException {
    var problems = new Assemble(Path.of(args[0]), args[1], Instant.parse(args[2])).run();
    if (!problems.isEmpty()) {
      throw new IllegalStateException(
          "The extension may not leave like this:\n  " + String.join("\n  ", problems));
    }
  }

  private List<String> run() throws IOException {
    Catalogue catalogue = CatalogueReader.read(root.resolve("catalogue"));
    Path sources = root.resolve("extension/src");
    Map<String, String> scripts =
        new Scripts(
                target.resolve("teavm"),
                sources,
                root.resolve("docs/sync-words.txt"),
                catalogue,
                new Terser(root.resolve("extension/node_modules")))
            .all();
    var files = new LinkedHashMap<String, String>(scripts);
    files.putAll(new Locales(root.resolve("extension/locales"), catalogue).all());
    for (String page : PAGES) {
      files.put(page, Files.readString(sources.resolve(page)));
    }
    for (String browser : BROWSERS) {
      files.put("manifest.json", new Manifests(root.resolve("manifest"), version).of(browser));
      write(target.resolve(browser), files);
      pack(browser);
    }
    return new Gates().check(target.resolve("chrome"), scripts);
  }

  private void write(Path directory, Map<String, String> files) throws IOException {
    delete(directory);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = directory.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    Path icons = Files.createDirectories(directory.resolve("icons"));
    try (var all = Files.newDirectoryStream(root.resolve("extension/src/icons"), "*.png")) {
      for (Path icon : all) {
        Files.copy(icon, icons.resolve(icon.getFileName()));
      }
    }
  }

  private void pack(String browser) throws IOException {
    Path archive = target.resolve("untick-" + browser + "-" + version + ".zip");
    Zip.pack(target.resolve(browser), archive, time);
  }

  private static void delete(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    try (var files = Files.walk(directory)) {
      files.sorted(Comparator.reverseOrder()).forEach(Assemble::deleteFile);
    }
  }

  private static void deleteFile(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
