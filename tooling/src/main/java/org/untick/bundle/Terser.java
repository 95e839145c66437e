// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes a script smaller with terser, which the build gets from npm: TeaVM's own minifier shortens
 * names, but leaves a tenth that terser finds.
 */
final class Terser {

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
    var command =
        List.of(
            "node", program.toString(), input.toString(), "-c", "passes=3", "-m", "--ecma=2020");
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
