// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a script smaller with terser, which the build gets from npm: TeaVM's own minifier shortens
 * names, but leaves a tenth that terser finds.
 */
final class Terser {

  /**
   * Without {@code Reflect}, TeaVM's runtime takes the browser's plain errors for its own, which is
   * enough where nothing is thrown. Loops stay as they are because they compress better so.
   */
  private static final List<String> OPTIONS =
      List.of(
          "--compress",
          "passes=4,loops=false,pure_funcs=[Symbol,Object.create]",
          "--define",
          "Reflect=undefined",
          "--mangle",
          "--ecma=2020");

  private final Path program;

  Terser(Path nodeModules) {
    program = nodeModules.resolve("terser/bin/terser");
  }

  /**
   * Minifies.
   *
   * @throws IOException if node or terser is missing or the script is not valid
   */
  String minify(String file, String script) throws IOException {
    Path input = Files.createTempFile("untick", file);
    try {
      Files.writeString(input, script);
      return run(input) + "\n";
    } finally {
      Files.delete(input);
    }
  }

  private String run(Path input) throws IOException {
    var command = new ArrayList<>(List.of("node", program.toString(), input.toString()));
    command.addAll(OPTIONS);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() == 0) {
        return output.strip();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new IOException("terser failed; was `npm ci` run in extension/? " + program);
  }
}
