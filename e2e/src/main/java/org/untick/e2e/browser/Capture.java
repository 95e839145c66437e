// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Saves pictures of tabs under one folder.
 *
 * @param folder where; made when the first picture is saved
 */
public record Capture(Path folder) {

  /**
   * Saves what a tab shows.
   *
   * @param tab the tab
   * @param name the picture's name without ending; {@code /} makes folders
   * @return the PNG file written
   */
  public Path save(Tab tab, String name) {
    Path file = folder.resolve(name + ".png").normalize();
    if (!file.startsWith(folder.normalize())) {
      throw new IllegalArgumentException("A picture's name must stay in its folder: " + name);
    }
    return write(file, tab.screenshot());
  }

  private static Path write(Path file, byte[] png) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      return Files.write(file, png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
