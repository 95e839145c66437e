// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import java.nio.file.Path;

/**
 * Something wrong in a file.
 *
 * @param file where
 * @param line counted from 1
 * @param code what kind of problem, which also says what to do
 * @param message what exactly
 */
public record Problem(Path file, int line, Code code, String message) {

  @Override
  public String toString() {
    return file + ":" + line + ": " + code + " " + message + " — " + code.remedy();
  }
}
