// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.slot;

import java.util.List;
import java.util.regex.Pattern;
import org.untick.protocol.ErrorCode;
import org.untick.server.problem.ProblemException;

/** The parameter {@code since}: the revision that a reader has. */
final class Since {
  private static final Pattern FORM = Pattern.compile("0|[1-9][0-9]{0,17}");

  private Since() {}

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
    if (values.size() > 1 || !FORM.matcher(values.get(0)).matches()) {
      throw ProblemException.field(ErrorCode.INVALID_FIELD, "since", "an integer from 0, once");
    }
    return Long.parseLong(values.get(0));
  }
}
