// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.bench;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.http.Context;
import java.io.IOException;

/**
 * The measure of all things: Javalin that answers with bytes of the same size, and does nothing.
 */
public final class BareServer {
  private static final byte[] PULL = new byte[Work.PULL_BYTES];
  private static final byte[] WRITTEN = new byte[Work.WRITTEN_BYTES];

  private BareServer() {}

  /** Serves until killed. */
  public static void main(String... args) {
    Javalin javalin =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.http.compressionStrategy = CompressionStrategy.NONE;
              config.routes.get("/poll", ctx -> ctx.status(304));
              config.routes.get("/pull", ctx -> ctx.result(PULL));
              config.routes.put("/write/{id}", BareServer::write);
            });
    javalin.start("127.0.0.1", 0);
    System.err.println("bare is ready on http://127.0.0.1:" + javalin.port());
  }

  private static void write(Context ctx) throws IOException {
    ctx.bodyInputStream().readAllBytes();
    ctx.result(WRITTEN);
  }
}
