// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.info;

/**
 * What a client may know before it has an account.
 *
 * @param name always {@code untick-server}, to tell it from whatever else answers on a port
 * @param version of the program, such as {@code 0.1.0}
 * @param protocol version of the wire protocol, the 1 of {@code /v1}
 * @param sync whether accounts are offered; false throughout this version
 * @param notice one sentence for people, in English
 */
public record Info(String name, String version, int protocol, boolean sync, String notice) {
  private static final String NO_ACCOUNTS =
      "This version does not offer accounts yet: it keeps nothing and syncs nothing.";

  /** Describes a server of this version. */
  public static Info of(String version) {
    return new Info("untick-server", version, 1, false, NO_ACCOUNTS);
  }
}
