// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.problem;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpStatus;
import org.untick.protocol.ErrorCode;

/** Errors as RFC 9457 writes them; nothing from the request is repeated in one. */
final class Problem {
  /** The media type of a problem. */
  static final String MEDIA_TYPE = "application/problem+json";

  private static final int FIRST_SERVER_ERROR = 500;

  /** Of HTTP: whoever asks for it is mistaken, whatever the number says. */
  private static final int OTHER_VERSION = 505;

  private Problem() {}

  /** Returns the code for an HTTP status: its own, or the general one of its class. */
  static ErrorCode codeOf(int status) {
    return Stream.of(ErrorCode.values())
        .filter(code -> code.status() == status)
        .findFirst()
        .orElse(
            status < FIRST_SERVER_ERROR || status == OTHER_VERSION
                ? ErrorCode.BAD_REQUEST
                : ErrorCode.INTERNAL_ERROR);
  }

  /** Returns the members of a problem, in the order to write them. */
  static Map<String, Object> body(ErrorCode code, Map<String, Object> more) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "about:blank");
    body.put("title", HttpStatus.getMessage(code.status()));
    body.put("status", code.status());
    body.put("code", code.code());
    body.put("detail", code.detail());
    body.putAll(more);
    return body;
  }
}
