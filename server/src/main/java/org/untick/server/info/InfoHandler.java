// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.info;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.untick.protocol.Paths;

/** Answers {@code GET /v1/info}; that it answers at all means that the server is ready. */
public final class InfoHandler {
  private final Info info;

  /** Answers always the same. */
  public InfoHandler(Info info) {
    this.info = info;
  }

  /** Adds the routes. */
  public void addTo(RoutesConfig routes) {
    routes.get(Paths.INFO, this::answer);
    routes.head(Paths.INFO, this::answer);
  }

  private void answer(Context ctx) {
    ctx.json(info);
  }
}
