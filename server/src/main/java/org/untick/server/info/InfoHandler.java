// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.info;

import io.javalin.http.Context;
import io.javalin.http.Handler;

/** Answers {@code GET /v1/info}; that it answers at all means that the server is ready. */
public final class InfoHandler implements Handler {
  private final Info info;

  /**
   * Answers for a server of one version.
   *
   * @param version of the program, such as {@code 0.1.0}
   */
  public InfoHandler(String version) {
    this.info = Info.of(version);
  }

  @Override
  public void handle(Context ctx) {
    ctx.json(info);
  }
}
