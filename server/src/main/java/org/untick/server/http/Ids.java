// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.http;

import io.javalin.http.Context;
import java.util.function.Function;
import org.untick.protocol.ErrorCode;
import org.untick.server.problem.ProblemException;

/** The id at the end of a path. */
public final class Ids {
  /** What an id is, in words. */
  static final String FORM = "32 lower-case hexadecimal digits";

  private Ids() {}

  /**
   * Returns the path parameter {@code id} as an id of some kind.
   *
   * @throws ProblemException if it has another form
   */
  public static <T> T inPath(Context ctx, Function<String, T> kind) {
    try {
      return kind.apply(ctx.pathParam("id"));
    } catch (IllegalArgumentException e) {
      throw ProblemException.field(ErrorCode.INVALID_FIELD, "id", FORM);
    }
  }
}
