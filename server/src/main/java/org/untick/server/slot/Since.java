// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.slot;

import io.javalin.http.Context;
import java.util.List;
import org.untick.protocol.ErrorCode;
import org.untick.server.problem.ProblemException;

/** The parameter {@code since}: the revision that a reader has. */
final class Since {
  private static final String NAME = "since";
  private static final String ALONE = NAME + "=";

  /** So many digits fit into a long, whatever they are. */
  private static final int MOST_DIGITS = 18;

  private Since() {}

  /**
   * Returns the revision that a request names, 0 if it names none. Nearly all have nothing else in
   * their query, which then need not be taken apart.
   *
   * @throws ProblemException if it names several, or one that is no integer from 0
   */
  static long of(Context ctx) {
    String query = ctx.queryString();
    if (query == null) {
      return 0;
    }
    String value = query.startsWith(ALONE) ? query.substring(ALONE.length()) : "";
    return isRevision(value) ? Long.parseLong(value) : parse(ctx.queryParams(NAME));
  }

  /**
   * Returns the revision, 0 if the parameter is not there.
   *
   * @param values of the parameter, as the query has them
   * @throws ProblemException if there are several, or one that is no integer from 0
   */
  static long parse(List<String> values) {
    if (values.isEmpty()) {
      return 0;
    }
    if (values.size() > 1 || !isRevision(values.get(0))) {
      throw ProblemException.field(ErrorCode.INVALID_FIELD, NAME, "an integer from 0, once");
    }
    return Long.parseLong(values.get(0));
  }

  private static boolean isRevision(String text) {
    boolean plain = text.length() == 1 || !text.startsWith("0");
    return plain
        && !text.isEmpty()
        && text.length() <= MOST_DIGITS
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
