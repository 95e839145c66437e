// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;

/** Tells caches and browsers to keep, guess, frame and run nothing. */
public final class SafeHeaders implements Handler {
  @Override
  public void handle(Context ctx) {
    ctx.header(Header.CACHE_CONTROL, "no-store");
    ctx.header(Header.X_CONTENT_TYPE_OPTIONS, "nosniff");
    ctx.header(Header.CONTENT_SECURITY_POLICY, "default-src 'none'; frame-ancestors 'none'");
    ctx.header(Header.REFERRER_POLICY, "no-referrer");
    ctx.header(Header.CROSS_ORIGIN_RESOURCE_POLICY, "same-origin");
  }
}
