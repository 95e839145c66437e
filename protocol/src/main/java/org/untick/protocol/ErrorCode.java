// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.protocol;

/** Every error a client can meet. Codes are part of the protocol: they are added, never changed. */
public enum ErrorCode {
  /** The request is not well-formed HTTP, or has a header or query nobody can read. */
  BAD_REQUEST(400, "bad-request", "The request is not well-formed."),
  /** The body is not JSON as the protocol wants it. */
  INVALID_JSON(400, "invalid-json", "The body is not the JSON this path takes."),
  /** A member of the body, a header or a parameter has a wrong type, form or length. */
  INVALID_FIELD(400, "invalid-field", "A field has a wrong type, form or length."),
  /** A member of the body that must be there is not. */
  MISSING_FIELD(400, "missing-field", "A field that must be there is missing."),
  /** No such account, or no such token, or neither: the server does not say which. */
  UNAUTHORIZED(401, "unauthorized", "The credential is missing or not valid here."),
  /** The credential is good, but not for this. */
  FORBIDDEN(403, "forbidden", "This credential does not allow that."),
  /** A page that is not a browser extension's asked. */
  ORIGIN_NOT_ALLOWED(403, "origin-not-allowed", "Only browser extensions may ask from a page."),
  /** The invitation is unknown, used or expired, or missing where one is needed. */
  INVITATION_REFUSED(403, "invitation-refused", "Registration here needs a good invitation."),
  /** There is nothing at this path, or no longer. */
  NOT_FOUND(404, "not-found", "There is nothing at this path."),
  /** The path exists, the method does not. */
  METHOD_NOT_ALLOWED(405, "method-not-allowed", "This path does not take this method."),
  /** The id is taken, with other content. */
  CONFLICT(409, "conflict", "The id is taken by something else."),
  /** The account has as much of this as it may have. */
  LIMIT_REACHED(409, "limit-reached", "The account has as many as it may have."),
  /** The slot is not what the precondition says; the problem carries what it is. */
  PRECONDITION_FAILED(412, "precondition-failed", "The slot has changed since it was read."),
  /** The body is larger than it may be. */
  TOO_LARGE(413, "too-large", "The request body is larger than this path takes."),
  /** The address is longer than the server reads. */
  PATH_TOO_LONG(414, "path-too-long", "The address is longer than this server reads."),
  /** The body is of another type, or compressed. */
  UNSUPPORTED_MEDIA_TYPE(415, "unsupported-media-type", "The body is of a type not taken here."),
  /** A write came without If-Match or If-None-Match. */
  PRECONDITION_REQUIRED(428, "precondition-required", "Say which revision you mean to change."),
  /** Too many requests in a short time; Retry-After says when to come back. */
  TOO_MANY_REQUESTS(429, "too-many-requests", "Too many requests: wait, then try again."),
  /** The headers are larger than the server reads. */
  HEADERS_TOO_LARGE(431, "headers-too-large", "The headers are too large."),
  /** The server failed, and changed nothing. */
  INTERNAL_ERROR(500, "internal-error", "The server failed; nothing was changed."),
  /** The server is stopping, or cannot reach its database. */
  UNAVAILABLE(503, "unavailable", "The server cannot answer now: try again later.");

  private final int status;
  private final String code;
  private final String detail;

  ErrorCode(int status, String code, String detail) {
    this.status = status;
    this.code = code;
    this.detail = detail;
  }

  /** Returns the HTTP status, 400 to 599. */
  public int status() {
    return status;
  }

  /** Returns what stands in the problem's {@code code}, such as {@code not-found}. */
  public String code() {
    return code;
  }

  /** Returns one sentence for people, in English, for when there is nothing more to say. */
  public String detail() {
    return detail;
  }
}
