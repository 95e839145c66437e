// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.slot;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.untick.protocol.ErrorCode;
import org.untick.server.problem.ProblemException;

/**
 * What a writer says is there.
 *
 * @param expected the revision, none if the slot is to be made
 */
record Precondition(Optional<ETag> expected) {
  private static final String BOUND = "one strong entity tag, or for PUT If-None-Match: *";

  /** Reads the condition of a PUT; a problem if there is none, or it makes no sense. */
  static Precondition ofPut(Context ctx) {
    List<String> noneMatch = headers(ctx, Header.IF_NONE_MATCH);
    if (noneMatch.isEmpty()) {
      return new Precondition(Optional.of(ifMatch(ctx)));
    }
    if (noneMatch.size() > 1 || !noneMatch.get(0).equals("*") || has(ctx, Header.IF_MATCH)) {
      throw invalid(Header.IF_NONE_MATCH);
    }
    return new Precondition(Optional.empty());
  }

  /** Reads the condition of a DELETE. */
  static ETag ofDelete(Context ctx) {
    if (has(ctx, Header.IF_NONE_MATCH)) {
      throw invalid(Header.IF_NONE_MATCH);
    }
    return ifMatch(ctx);
  }

  /** Returns the tags of what a reader has already. */
  static List<String> known(Context ctx) {
    return headers(ctx, Header.IF_NONE_MATCH);
  }

  private static ETag ifMatch(Context ctx) {
    List<String> match = headers(ctx, Header.IF_MATCH);
    if (match.isEmpty()) {
      throw ProblemException.field(ErrorCode.PRECONDITION_REQUIRED, Header.IF_MATCH, BOUND);
    }
    try {
      if (match.size() == 1) {
        return ETag.of(match.get(0));
      }
    } catch (IllegalArgumentException e) {
      throw invalid(Header.IF_MATCH);
    }
    throw invalid(Header.IF_MATCH);
  }

  private static List<String> headers(Context ctx, String name) {
    return Collections.list(ctx.req().getHeaders(name));
  }

  private static boolean has(Context ctx, String header) {
    return !headers(ctx, header).isEmpty();
  }

  private static ProblemException invalid(String header) {
    return ProblemException.field(ErrorCode.INVALID_FIELD, header, BOUND);
  }
}
