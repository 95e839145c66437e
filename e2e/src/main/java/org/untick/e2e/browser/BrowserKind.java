// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The browsers Untick is tried in, and where to find them on this machine. */
public enum BrowserKind {
  /** Chromium, driven over the Chrome DevTools Protocol. */
  CHROMIUM("chromium", "chromium-browser", "UNTICK_CHROMIUM"),
  /** Firefox ESR, driven over WebDriver BiDi. */
  FIREFOX("firefox-esr", "firefox", "UNTICK_FIREFOX");

  /** The name of the Debian package and of its program. */
  private final String name;

  private final String otherName;
  private final String variable;

  BrowserKind(String name, String otherName, String variable) {
    this.name = name;
    this.otherName = otherName;
    this.variable = variable;
  }

  /**
   * Returns the browser's program: what the environment variable {@code UNTICK_CHROMIUM} or {@code
   * UNTICK_FIREFOX} names, else the first of the usual names on the path. Branded Chrome is not
   * among them: it no longer loads unpacked extensions from the command line.
   *
   * @return an executable file
   * @throws BrowserException if there is none; the message says what to install
   */
  public Path executable() {
    return find().orElseThrow(() -> new BrowserException(missing()));
  }

  /**
   * Says whether the browser is installed.
   *
   * @return true if {@link #executable()} would answer
   */
  public boolean installed() {
    return find().isPresent();
  }

  private Optional<Path> find() {
    String named = System.getenv(variable);
    if (named != null && !named.isBlank()) {
      return Optional.of(Path.of(named)).filter(Files::isExecutable);
    }
    return onPath(name).or(() -> onPath(otherName));
  }

  private static Optional<Path> onPath(String program) {
    String path = System.getenv().getOrDefault("PATH", "/usr/local/bin:/usr/bin:/bin");
    return Arrays.stream(path.split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private String missing() {
    return "No "
        + name
        + " on this machine. Install it (Debian and Ubuntu: sudo apt-get install "
        + name
        + "), or name its program in the environment variable "
        + variable
        + ".";
  }
}
