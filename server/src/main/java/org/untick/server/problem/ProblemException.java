// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.problem;

import java.util.LinkedHashMap;
import java.util.Map;
import org.untick.protocol.ErrorCode;

/** A request is refused: thrown anywhere, answered in one place. It carries nothing to repair. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final ErrorCode code;
  private final transient Map<String, Object> members = new LinkedHashMap<>();
  private final transient Map<String, String> headers = new LinkedHashMap<>();

  private ProblemException(ErrorCode code) {
    super(code.code(), null, false, false);
    this.code = code;
  }

  /** Refuses with a code. */
  public static ProblemException of(ErrorCode code) {
    return new ProblemException(code);
  }

  /**
   * Refuses a field.
   *
   * @param field the member, header or parameter
   * @param bound what it may be, as a number or in words
   */
  public static ProblemException field(ErrorCode code, String field, Object bound) {
    return of(code).with("field", field).with("bound", bound);
  }

  /** Adds a member to the problem; the value may be null. */
  public ProblemException with(String member, Object value) {
    members.put(member, value);
    return this;
  }

  /** Adds a header to the answer. */
  public ProblemException withHeader(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /** Returns the code. */
  public ErrorCode code() {
    return code;
  }

  /** Returns the members beside those that every problem has. */
  Map<String, Object> members() {
    return members;
  }

  /** Returns the headers to send. */
  Map<String, String> headers() {
    return headers;
  }
}
