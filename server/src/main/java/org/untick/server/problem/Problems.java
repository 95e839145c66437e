// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.problem;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where what a handler threw becomes an answer. */
public final class Problems {
  private static final Logger log = LoggerFactory.getLogger(Problems.class);

  private Problems() {}

  /** Makes every error of these routes a problem. */
  public static void map(RoutesConfig routes) {
    routes.exception(HttpResponseException.class, Problems::refused);
    routes.exception(Exception.class, Problems::failed);
    // An Error is not an Exception: Javalin logs it and leaves the answer to this.
    routes.error(ProblemCode.INTERNAL_ERROR.status(), Problems::internalError);
  }

  private static void refused(HttpResponseException e, Context ctx) {
    String methods = e.getDetails().get("availableMethods");
    if (methods != null) {
      ctx.header(Header.ALLOW, methods);
    }
    answer(ctx, ProblemCode.of(e.getStatus()));
  }

  private static void failed(Exception e, Context ctx) {
    log.error("A request failed for a reason nobody foresaw: {}", Unexpected.describe(e));
    internalError(ctx);
  }

  private static void internalError(Context ctx) {
    answer(ctx, ProblemCode.INTERNAL_ERROR);
  }

  private static void answer(Context ctx, ProblemCode code) {
    Problem problem = code.problem();
    ctx.status(problem.status()).json(problem).contentType(Problem.MEDIA_TYPE);
  }
}
