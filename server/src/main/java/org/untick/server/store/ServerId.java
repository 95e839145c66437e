// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.store;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Tells one server's database from every other; random, so it says nothing about the machine.
 *
 * @param hex 128 bits as 32 lower-case hexadecimal digits
 */
public record ServerId(String hex) {
  private static final int BYTES = 16;
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code hex} is not 32 lower-case hexadecimal digits
   */
  public ServerId {
    if (!FORM.matcher(hex).matches()) {
      throw new IllegalArgumentException("a server id is 32 lower-case hexadecimal digits");
    }
  }

  /** Makes a new one. */
  static ServerId random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return new ServerId(HexFormat.of().formatHex(bytes));
  }
}
