// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.problem;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Metrics;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.untick.protocol.ErrorCode;
import org.untick.server.store.UnableToUseStoreException;

/** The one place where what a handler threw becomes an answer. */
public final class Problems {
  private static final Logger log = LoggerFactory.getLogger(Problems.class);

  private static final Counter FAILURES =
      Counter.builder("untick.database.failures")
          .description("Requests that the database failed")
          .register(Metrics.globalRegistry);

  private Problems() {}

  /** Makes every error of these routes a problem. */
  public static void map(RoutesConfig routes) {
    routes.exception(ProblemException.class, Problems::answer);
    routes.exception(HttpResponseException.class, Problems::refused);
    routes.exception(IOException.class, Problems::brokenOff);
    routes.exception(UnableToUseStoreException.class, Problems::withoutStore);
    routes.exception(Exception.class, Problems::failed);
    // An Error is not an Exception: Javalin logs it and leaves the answer to this.
    routes.error(ErrorCode.INTERNAL_ERROR.status(), Problems::internalError);
  }

  private static void refused(HttpResponseException e, Context ctx) {
    ProblemException problem = ProblemException.of(Problem.codeOf(e.getStatus()));
    String methods = e.getDetails().get("availableMethods");
    answer(methods == null ? problem : problem.withHeader(Header.ALLOW, methods), ctx);
  }

  /** The body did not come, or not whole; most likely nobody is there to read this. */
  private static void brokenOff(IOException e, Context ctx) {
    log.debug("A request broke off: {}", e.getClass().getName());
    answer(ProblemException.of(ErrorCode.BAD_REQUEST), ctx);
  }

  private static void withoutStore(UnableToUseStoreException e, Context ctx) {
    FAILURES.increment();
    log.error("The database failed ({})", e.getMessage());
    answer(ProblemException.of(ErrorCode.UNAVAILABLE), ctx);
  }

  private static void failed(Exception e, Context ctx) {
    log.error("A request failed for a reason nobody foresaw: {}", Unexpected.describe(e));
    internalError(ctx);
  }

  private static void internalError(Context ctx) {
    answer(ProblemException.of(ErrorCode.INTERNAL_ERROR), ctx);
  }

  private static void answer(ProblemException e, Context ctx) {
    e.headers().forEach(ctx::header);
    ctx.status(e.code().status()).json(Problem.body(e.code(), e.members()));
    ctx.contentType(Problem.MEDIA_TYPE);
  }
}
