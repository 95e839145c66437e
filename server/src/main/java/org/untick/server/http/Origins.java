// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import java.util.regex.Pattern;
import org.untick.protocol.ErrorCode;
import org.untick.server.problem.ProblemException;

/**
 * Lets the pages and workers of browser extensions in, and no other page. What sends no Origin is
 * not a page, and passes.
 */
public final class Origins implements Handler {
  private static final Pattern EXTENSION =
      Pattern.compile("(chrome|moz)-extension://[0-9a-zA-Z-]{1,64}");
  private static final String METHODS = "GET, POST, PUT, DELETE";
  private static final String HEADERS = "Authorization, Content-Type, If-Match, If-None-Match";
  private static final String EXPOSED = "ETag, Retry-After, Location";
  private static final int NO_CONTENT = 204;

  @Override
  public void handle(Context ctx) {
    String origin = ctx.header(Header.ORIGIN);
    if (origin == null) {
      return;
    }
    if (!EXTENSION.matcher(origin).matches()) {
      throw ProblemException.of(ErrorCode.ORIGIN_NOT_ALLOWED);
    }
    ctx.header(Header.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
    ctx.header(Header.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
    if (isPreflight(ctx)) {
      answerPreflight(ctx);
    }
  }

  private static boolean isPreflight(Context ctx) {
    return ctx.method().equals(HandlerType.OPTIONS)
        && ctx.header(Header.ACCESS_CONTROL_REQUEST_METHOD) != null;
  }

  private static void answerPreflight(Context ctx) {
    ctx.header(Header.ACCESS_CONTROL_ALLOW_METHODS, METHODS);
    ctx.header(Header.ACCESS_CONTROL_ALLOW_HEADERS, HEADERS);
    ctx.header(Header.ACCESS_CONTROL_MAX_AGE, "7200");
    ctx.status(NO_CONTENT).skipRemainingHandlers();
  }
}
