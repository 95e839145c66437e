// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.ui;

import org.untick.browser.Node;
import org.untick.sync.ServerInfo;

/** What a server says of itself, in words. */
final class ServerLines {

  private final ServerInfo info;

  ServerLines(ServerInfo info) {
    this.info = info;
  }

  void show(Node place) {
    place.add("p", Texts.of("server_version", info.version()));
    String operator = info.operator();
    place.add(
        "p",
        operator.isEmpty() ? Texts.of("server_nobody") : Texts.of("server_operator", operator));
    place.add("p", Texts.of(info.invitation() ? "server_invitation" : "server_open"));
    place.add("p", Texts.of("server_devices", Long.toString(info.devices())));
    place.add("p", Texts.of("server_expiry", Long.toString(info.idleDays())));
  }
}
