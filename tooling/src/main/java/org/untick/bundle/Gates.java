// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** What every script has to pass: its size, no code made from text, and valid syntax. */
final class Gates {

  /** Greatest sizes in bytes, raw and compressed; 0 for no bound. */
  private record Bound(int raw, int gzip) {}

  private static final Map<String, Bound> BOUNDS =
      Map.of(
          "content.js", new Bound(40_000, 14_000),
          "sentinel.js", new Bound(1_000, 0),
          "background.js", new Bound(60_000, 0),
          "popup.js", new Bound(60_000, 0),
          "options.js", new Bound(60_000, 0),
          "setup.js", new Bound(60_000, 0),
          "words.js", new Bound(14_000, 0));

  private static final Pattern EVAL =
      Pattern.compile(
          "\\beval\\s*\\(|\\bnew\\s+Function\\b|\\bFunction\\s*\\(|innerHTML|outerHTML");

  private final List<String> problems = new ArrayList<>();

  /** Checks the scripts that were written to a directory; says each one's size. */
  List<String> check(Path directory, Map<String, String> scripts) throws IOException {
    for (Map.Entry<String, String> script : scripts.entrySet()) {
      checkSize(script.getKey(), script.getValue().getBytes(StandardCharsets.UTF_8));
      checkText(script.getKey(), script.getValue());
      checkSyntax(directory.resolve(script.getKey()));
    }
    return problems;
  }

  private void checkSize(String file, byte[] script) throws IOException {
    Bound bound = BOUNDS.get(file);
    int gzip = gzip(script);
    System.out.printf("  %-14s %6d bytes, %6d compressed%n", file, script.length, gzip);
    if (script.length > bound.raw()) {
      problems.add(file + " has " + script.length + " bytes, at most " + bound.raw() + " allowed");
    }
    if (bound.gzip() > 0 && gzip > bound.gzip()) {
      problems.add(file + " compresses to " + gzip + ", at most " + bound.gzip() + " allowed");
    }
  }

  private void checkText(String file, String script) {
    var found = EVAL.matcher(script);
    if (found.find()) {
      problems.add(file + " makes code or markup from text: " + found.group());
    }
  }

  private void checkSyntax(Path file) throws IOException {
    var node = new ProcessBuilder("node", "--check", file.toString()).redirectErrorStream(true);
    try {
      Process process = node.start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        problems.add(file.getFileName() + " is not valid JavaScript: " + output.strip());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      problems.add("Interrupted while checking " + file.getFileName());
    }
  }

  private static int gzip(byte[] bytes) throws IOException {
    var compressed = new ByteArrayOutputStream();
    try (var gzip =
        new GZIPOutputStream(compressed) {
          {
            def.setLevel(9);
          }
        }) {
      gzip.write(bytes);
    }
    return compressed.size();
  }
}
