// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.problem;

/**
 * One error as RFC 9457 writes it.
 *
 * @param type always {@code about:blank}: the code says more than an address would
 * @param title the HTTP status in words
 * @param status the HTTP status
 * @param code what a program goes by, such as {@code not-found}
 * @param detail one sentence for people, in English; nothing from the request is repeated in it
 */
public record Problem(String type, String title, int status, String code, String detail) {
  /** The media type of a problem. */
  static final String MEDIA_TYPE = "application/problem+json";
}
