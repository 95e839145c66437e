// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.problem;

import java.util.Locale;
import java.util.stream.Stream;

/** Every error a client can meet. Codes are part of the protocol: they are added, never changed. */
public enum ProblemCode {
  BAD_REQUEST(400, "Bad Request", "The request is not well-formed."),
  NOT_FOUND(404, "Not Found", "There is nothing at this path."),
  METHOD_NOT_ALLOWED(405, "Method Not Allowed", "This path does not take this method."),
  TOO_LARGE(413, "Content Too Large", "The request body is larger than 65536 bytes."),
  PATH_TOO_LONG(414, "URI Too Long", "The address is longer than this server reads."),
  HEADERS_TOO_LARGE(431, "Request Header Fields Too Large", "The headers are too large."),
  INTERNAL_ERROR(500, "Internal Server Error", "The server failed; nothing was changed."),
  STOPPING(503, "Service Unavailable", "The server is stopping: try again later.");

  private static final int FIRST_SERVER_ERROR = 500;

  private final int status;
  private final String title;
  private final String detail;

  ProblemCode(int status, String title, String detail) {
    this.status = status;
    this.title = title;
    this.detail = detail;
  }

  /** Returns the code for an HTTP status: its own, or the general one of its class. */
  static ProblemCode of(int status) {
    return Stream.of(values())
        .filter(code -> code.status == status)
        .findFirst()
        .orElse(status < FIRST_SERVER_ERROR ? BAD_REQUEST : INTERNAL_ERROR);
  }

  /** Returns the HTTP status, 400 to 599. */
  int status() {
    return status;
  }

  /** Returns the body to send. */
  Problem problem() {
    return new Problem("about:blank", title, status, wireName(), detail);
  }

  private String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
