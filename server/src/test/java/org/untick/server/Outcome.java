// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What came of a command. */
record Outcome(int exitCode, String out, String err) {
  static Outcome run(String... args) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream newOut = new ByteArrayOutputStream();
    ByteArrayOutputStream newErr = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(newOut, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(newErr, true, StandardCharsets.UTF_8));
      int exitCode = Main.run(args);
      return new Outcome(
          exitCode,
          newOut.toString(StandardCharsets.UTF_8),
          newErr.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  /** Asserts that it failed, and said why in one sentence. */
  void assertOneSentence(int expected, String... parts) {
    assertThat(exitCode).isEqualTo(expected);
    assertThat(out).isEmpty();
    assertThat(err).startsWith("untick-server: ").contains(parts).hasLineCount(1);
  }

  /** Asserts that it went well, and returns what it printed. */
  String printed() {
    assertThat(err).isEmpty();
    assertThat(exitCode).isZero();
    return out.strip();
  }
}
